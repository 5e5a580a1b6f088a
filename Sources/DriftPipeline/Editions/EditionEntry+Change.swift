import DriftHistory
import DriftModel
import JSONModel
import Reports

extension EditionEntry {
  /// A recorded change of an edition as a report tells it.
  init(_ change: EditionChange) {
    let listing = change.edition.listing
    let (status, problem): (Status, Problem?) =
      switch change.edition.state {
      case .read: (change.isRewritten ? .rewritten : .new, nil)
      case .refused(_, let problem): (.refused, problem)
      case .expired: (.expired, nil)
      }
    self.init(
      source: change.source, title: listing.title, asset: listing.asset, status: status,
      publishedAt: listing.publishedAt, expiresAt: listing.expiresAt,
      from: change.former.map { EditionFile($0.edition, schemas: $0.documents.count) },
      to: EditionFile(change.edition, schemas: change.documents.count), problem: problem)
  }
}

extension EditionFile {
  fileprivate init(_ edition: RememberedEdition, schemas: Int) {
    self.init(
      sha256: edition.digest, updatedAt: edition.listing.updatedAt, commit: edition.listing.commit, schemas: schemas)
  }
}
