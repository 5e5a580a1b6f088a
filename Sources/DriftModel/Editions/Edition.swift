public import JSONModel

/// One edition that a run read for the first time, or read again because its file was replaced.
public struct Edition: Sendable {
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
  /// What an earlier run read under the same name, where its bytes were others.
  public let replaced: RememberedEdition?

  public init(
    listing: EditionListing, archive: [UInt8], digest: SHA256Digest, fetched: [FetchedSchema],
    failures: [CollectionFailure] = [], remarks: [Problem] = [], replaced: RememberedEdition? = nil
  ) {
    self.listing = listing
    self.archive = archive
    self.digest = digest
    self.fetched = fetched.sorted { $0.subject < $1.subject }
    self.failures = failures
    self.remarks = remarks
    self.replaced = replaced
  }
}
