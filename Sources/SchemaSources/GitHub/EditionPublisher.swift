import DriftModel
import JSONModel

/// A list of editions at GitHub: releases, or the artifacts of workflows.
protocol EditionPublisher: Sendable {
  /// Whether editions vanish from the list by their age, so that one which is gone still counts.
  var forgets: Bool { get }
  /// Why a list without a single edition is a failure, and what to check.
  var emptiness: (what: String, next: String) { get }
  /// The address of the list's first page.
  func firstPage() throws(ResourceFailure) -> HTTPAddress
  /// The editions on one page that the source selects.
  func editions(on page: JSONAnswer) throws(ResourceFailure) -> ListedPage
  /// Those of `candidates` that are the publisher's, where only further requests can tell.
  func confirmed(_ candidates: [ListedEdition]) async throws(ResourceFailure) -> [ListedEdition]
  /// The address of an edition's archive.
  func archive(of listing: EditionListing) throws(ResourceFailure) -> HTTPAddress
}

/// An edition as a list shows it.
struct ListedEdition: Sendable {
  let listing: EditionListing
  /// Whether the publisher says that the archive is deleted.
  var isExpired = false
  /// The workflow run that made it, for an artifact.
  var run: Int?
}

/// A part of a list that is not known.
struct ListFailure: Sendable {
  let failure: ResourceFailure
  /// When what is missing was published; `nil` where even that is not known.
  var publishedAt: Timestamp?
}

/// What one page of a list gave.
struct ListedPage: Sendable {
  var editions: [ListedEdition] = []
  /// The entries that could not be understood.
  var failures: [ListFailure] = []
  /// The newest release without a file that is asked for, which may be about to get one.
  var bare: (title: String, publishedAt: Timestamp)?
  /// The artifacts of which nobody knows whose run made them.
  var unattributed: [EditionName] = []
}
