import DriftModel
import JSONModel

extension CollectionOutcome {
  /// The outcome with `token` blotted out of everything that is said about it.
  func redacted(by token: Credential) -> CollectionOutcome {
    CollectionOutcome(
      source: source, fetched: fetched.map { $0.redacted(by: token) },
      failures: failures.map { $0.redacted(by: token) },
      remarks: remarks.map(token.redacting), editions: editions.map { $0.redacted(by: token) },
      pending: pending, memory: memory.map { $0.redacted(by: token) },
      listed: listed.map { $0.redacted(by: token) })
  }
}

extension CollectionFailure {
  fileprivate func redacted(by token: Credential) -> CollectionFailure {
    CollectionFailure(subject: subject, reason: reason, problem: token.redacting(problem))
  }
}

extension FetchedSchema {
  /// The bytes stay as they are: a document that repeats the token was refused before.
  fileprivate func redacted(by token: Credential) -> FetchedSchema {
    guard let doubt else { return self }
    return FetchedSchema(
      subject: subject, bytes: bytes, coreVersion: coreVersion, deprecated: deprecated, declaredDigest: declaredDigest,
      location: location, doubt: token.redacting(doubt), statedMode: statedMode)
  }
}

extension ListedVersion {
  fileprivate func redacted(by token: Credential) -> ListedVersion {
    ListedVersion(
      subject: subject, number: number,
      document: document.map { $0.redacted(by: token) }.mapError(token.redacting))
  }
}

extension Edition {
  fileprivate func redacted(by token: Credential) -> Edition {
    Edition(
      listing: listing, archive: archive, digest: digest, fetched: fetched.map { $0.redacted(by: token) },
      failures: failures.map { $0.redacted(by: token) }, remarks: remarks.map(token.redacting))
  }
}

extension EditionMemory {
  fileprivate func redacted(by token: Credential) -> EditionMemory {
    var memory = self
    memory.editions = editions.mapValues { edition in
      guard case .refused(let reason, let problem) = edition.state else { return edition }
      return RememberedEdition(listing: edition.listing, state: .refused(reason, token.redacting(problem)))
    }
    return memory
  }
}
