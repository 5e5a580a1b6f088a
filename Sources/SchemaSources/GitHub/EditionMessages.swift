import DriftModel
import JSONModel

/// What is said about editions that were not read.
struct EditionMessages {
  /// `owner/name`.
  let repository: String

  /// The edition's archive as messages name it.
  func place(of listing: EditionListing) -> String { "\(repository)@\(listing.title)/\(listing.asset)" }

  func tooLarge(_ listing: EditionListing, limit: Int) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: "the archive has \(listing.size) bytes, and more than \(limit) are not read",
      place: place(of: listing), next: "narrow the source, or publish the schemas in an archive of their own")
  }

  func mismatch(_ listing: EditionListing, stated: SHA256Digest, found: SHA256Digest) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: "the archive is not the one that GitHub lists: its SHA-256 is \(found), listed is \(stated)",
      place: place(of: listing), next: "nothing of it was used; find out who changes it on its way, and run again")
  }

  func lost(_ listing: EditionListing) -> ResourceFailure {
    ResourceFailure(
      .unreachable, what: "GitHub has deleted the newest archive, and the history does not hold its bytes",
      place: place(of: listing), next: "run the workflow again, so that there is an artifact to read")
  }

  func repeatsToken(_ listing: EditionListing) -> ResourceFailure {
    ResourceFailure(
      .malformed, what: "a schema in the archive repeats the token of this source", place: place(of: listing),
      next: "replace the token, and take it out of the schema; the archive was thrown away")
  }

  /// The remark about archives that were deleted before any run read them, newest first.
  func expired(_ listings: [EditionListing]) -> Problem? {
    guard let newest = listings.first else { return nil }
    return Problem(
      what: "\(listings.count) artifacts had expired before they were read; the newest is of \(newest.publishedAt.day)",
      place: place(of: newest), next: "nothing to do; run every night, and none is missed")
  }

  /// The remark about editions that this run did not come to.
  func left(_ count: Int) -> Problem? {
    guard count > 0 else { return nil }
    return Problem(
      what: "\(Counted.of(count, "older edition", "is", "are")) left for the next run", place: repository,
      next: "run again; or bound the source with `since` or `limit`")
  }
}

extension ResourceFailure {
  /// Whether further requests of the same run would fare no better: the server is away, refuses, or wants a pause.
  var endsRun: Bool { reason != .malformed && status != 404 && status != 410 }
}
