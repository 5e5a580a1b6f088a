public import DriftModel

/// What a run learned of one edition: that it is there, or that it is not what it was.
public struct EditionChange: Sendable, Hashable {
  public let source: String
  public let edition: RememberedEdition
  /// The documents that the edition holds, on the tracks that were asked for.
  public let documents: [EditionDocument]
  /// What was last read under the same name, where the edition is not that any more.
  public let former: Former?

  /// What an earlier run read under the name of an edition.
  public struct Former: Sendable, Hashable {
    public let edition: RememberedEdition
    public let documents: [EditionDocument]
  }

  /// Whether the publisher put something else under a name that had been read: another file, or another commit.
  public var isRewritten: Bool { former != nil }
}

/// A document that an edition held.
public struct EditionDocument: Sendable, Hashable {
  public let subject: SubjectName
  public let coreVersion: String?
  /// The digest of the exact bytes.
  public let digest: SHA256Digest
  /// The digest of the canonical JSON; `nil` where the bytes are not JSON or are in doubt.
  public let contentDigest: SHA256Digest?
}

/// The edition that was the first to carry what a version says.
public struct VersionOrigin: Sendable, Hashable {
  /// The source of the edition, which need not be the version's.
  public let source: String
  /// The release's tag, or the artifact's number.
  public let release: String
  public let commit: String?
  /// When the content became public there.
  public let publishedAt: Timestamp
}
