public import JSONModel

/// What earlier runs kept of the editions and the versions of sources.
public protocol EditionShelf: Sendable {
  /// The memory that the last run of the source called `source` handed over; `nil` before the first.
  func memory(of source: String) throws(Problem) -> EditionMemory?

  /// The bytes of the archive with this digest, or `nil` where it was not kept.
  ///
  /// A source compares them with the digest before it uses them.
  func archive(_ digest: SHA256Digest) throws(Problem) -> [UInt8]?

  /// The digests of the documents that a run read of the versions of each schema of the source called `source`, by the
  /// versions' names.
  func versions(of source: String) throws(Problem) -> [SubjectName: [String: SHA256Digest]]
}

/// A shelf on which nothing stands: every run is the first.
public struct EmptyEditionShelf: EditionShelf {
  public init() {}

  public func memory(of source: String) -> EditionMemory? { nil }
  public func archive(_ digest: SHA256Digest) -> [UInt8]? { nil }
  public func versions(of source: String) -> [SubjectName: [String: SHA256Digest]] { [:] }
}
