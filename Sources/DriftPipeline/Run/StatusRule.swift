import DriftModel
import Reports

/// The rule by which what a run saw becomes its exit status.
///
/// In this order: certain drift (1) comes first, since it stays certain when another source fails; then what could not be
/// read (77, 65 or 69 where nothing at all was read, else 2); then documents that were read and could not be understood (65).
struct StatusRule {
  let threshold: FailThreshold

  func status(
    of changes: [ChangeEntry], editions: [EditionEntry] = [], outcomes: [CollectionOutcome]
  ) -> ExitStatus {
    if threshold.isReached(by: changes, editions: editions) { return .drift }
    let failures = outcomes.flatMap(\.failures)
    if !failures.isEmpty {
      let nothingRead = outcomes.allSatisfy { $0.fetched.isEmpty }
      return nothingRead ? Self.status(ofNothingReadBecauseOf: failures) : .incomplete
    }
    return changes.contains { $0.kind == .unreadable } ? .unreadableDocument : .clean
  }

  private static func status(ofNothingReadBecauseOf failures: [CollectionFailure]) -> ExitStatus {
    if failures.contains(where: { $0.reason == .denied }) { return .denied }
    return failures.allSatisfy { $0.reason == .malformed } ? .unreadableDocument : .nothingRead
  }
}
