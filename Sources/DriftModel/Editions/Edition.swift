public import JSONModel

/// One edition that a run read for the first time, or read again because its file was replaced.
public struct Edition: Sendable {
  /// The most bytes of an archive that lie in a database where nobody sets another limit: 8 MiB.
  public static let defaultEmbeddingLimit = 8 << 20

  public let listing: EditionListing
  /// The archive's exact bytes, which the stated digest, where there is one, has been compared with.
  public let archive: [UInt8]
  /// The digest of `archive`.
  public let digest: SHA256Digest
  /// The schemas in the order of their subjects; a subject occurs once.
  public let fetched: [FetchedSchema]
  /// The schemas of the edition that could not be read.
  public let failures: [CollectionFailure]
  public let remarks: [Problem]

  public init(
    listing: EditionListing, archive: [UInt8], digest: SHA256Digest, fetched: [FetchedSchema],
    failures: [CollectionFailure] = [], remarks: [Problem] = []
  ) {
    self.listing = listing
    self.archive = archive
    self.digest = digest
    self.fetched = fetched.sorted { $0.subject < $1.subject }
    self.failures = failures
    self.remarks = remarks
  }
}
