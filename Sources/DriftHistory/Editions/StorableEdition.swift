import DriftModel
import JSONModel

extension RememberedEdition {
  /// The edition as the database keeps it whole. Applied before anything is compared, like `String.storable`.
  var storable: RememberedEdition {
    guard let refusal else { return RememberedEdition(listing: listing.storable, state: state) }
    return RememberedEdition(listing: listing.storable, state: .refused(refusal.reason, refusal.problem.storable))
  }

  /// Why the archive was not used, where it was not.
  var refusal: (reason: CollectionFailure.Reason, problem: Problem)? {
    if case .refused(let reason, let problem) = state { (reason, problem) } else { nil }
  }
}

extension EditionListing {
  fileprivate var storable: EditionListing {
    EditionListing(
      title: title.storable, asset: asset.storable, assetID: assetID, size: size, statedDigest: statedDigest,
      publishedAt: publishedAt.storable, updatedAt: updatedAt.storable, expiresAt: expiresAt?.storable,
      commit: commit?.storable, branch: branch?.storable)
  }
}
