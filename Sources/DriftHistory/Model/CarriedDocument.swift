public import DriftModel
public import JSONModel

/// A document that an edition carried or a registry lists: a version of a schema, whether or not a night saw it stand.
public struct CarriedDocument: Sendable, Hashable {
  public let subject: SubjectName
  /// The release's tag or the artifact's number; `nil` for what a registry lists by its version.
  public let release: String?
  public let commit: String?
  /// When the document became public there, or where nobody dates it, when a run first read it.
  public let carriedSince: Timestamp
  public let coreVersion: String?
  public let deprecated: Bool
  /// The digest of the exact bytes, under which `HistoryReader.bytes(digest:)` finds them.
  public let digest: SHA256Digest
  /// The digest of the canonical JSON; `nil` where the bytes are not JSON or are in doubt.
  public let contentDigest: SHA256Digest?
  /// The digest of what validates; `nil` where the document is unreadable.
  public let structureDigest: SHA256Digest?
  /// The reason why the document is unreadable.
  public let problem: Problem?
  /// The path of the document in its archive, with the archive before it.
  public let location: String

  /// The release, or else the version, as people call it.
  public var title: String { release ?? coreVersion ?? "" }
}

/// One edition of a publisher's list as a step of a schema's past; the document is `nil` where the edition lacks it.
public struct EditionStep: Sendable, Hashable {
  /// When the edition's bytes became public.
  public let since: Timestamp
  /// The edition's name: a tag, or the name of an artifact.
  public let title: String
  public let document: CarriedDocument?
}
