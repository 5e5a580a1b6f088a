public import DriftModel
public import JSONModel

/// One interval of one schema's history: from the run that first saw these bytes and this metadata to the run that saw
/// something else, or nothing.
///
/// The value is always *as of* some run and knows nothing of later ones: a version that was replaced in run 9 is current
/// as of run 8.
public struct SchemaVersion: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let subject: SubjectName
  /// The position in the subject's timeline, from 1.
  public let ordinal: Int
  public let coreVersion: String?
  public let deprecated: Bool
  /// The digest of the exact bytes, under which `HistoryReader.bytes(of:)` finds them.
  public let digest: SHA256Digest
  /// The digest of the canonical JSON; `nil` where the bytes are not JSON or are in doubt.
  public let contentDigest: SHA256Digest?
  /// The digest of what validates; `nil` where the document is unreadable.
  public let structureDigest: SHA256Digest?
  /// The digest that the source states.
  public let declaredDigest: SHA256Digest?
  /// The reason why the document is unreadable.
  public let problem: Problem?
  /// The path or address it was first read from.
  public let location: String
  public let firstRun: RunReference
  /// The newest run that saw it.
  public let lastSeen: RunReference
  /// The run that saw another version, or that the schema is gone; `nil` while the version is current.
  public let closedBy: RunReference?

  /// The last run that saw it; `nil` while the version is current.
  public var lastRun: RunReference? { closedBy == nil ? nil : lastSeen }

  public init(
    id: Int64, subject: SubjectName, ordinal: Int, coreVersion: String?, deprecated: Bool, digest: SHA256Digest,
    contentDigest: SHA256Digest?, structureDigest: SHA256Digest?, declaredDigest: SHA256Digest?, problem: Problem?,
    location: String, firstRun: RunReference, lastSeen: RunReference, closedBy: RunReference?
  ) {
    self.id = id
    self.subject = subject
    self.ordinal = ordinal
    self.coreVersion = coreVersion
    self.deprecated = deprecated
    self.digest = digest
    self.contentDigest = contentDigest
    self.structureDigest = structureDigest
    self.declaredDigest = declaredDigest
    self.problem = problem
    self.location = location
    self.firstRun = firstRun
    self.lastSeen = lastSeen
    self.closedBy = closedBy
  }
}

/// Two versions of one schema, the older first.
public struct VersionPair: Sendable, Hashable {
  public let old: SchemaVersion
  public let new: SchemaVersion

  public init(old: SchemaVersion, new: SchemaVersion) {
    self.old = old
    self.new = new
  }
}
