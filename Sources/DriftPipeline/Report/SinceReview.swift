import DriftHistory
import DriftModel
import Reports
import Triggers

/// The reading of what happened between the last closed review and a run.
struct SinceReview {
  let history: HistoryReader

  /// What happened up to a run; `nil` where there is no earlier run to count from.
  func entry(asOf run: RunReference) throws -> SinceReviewEntry? {
    let reviews = try history.reviews(knownTo: run)
    let closed = reviews.last { $0.closing != nil }
    guard let base = try base(of: closed?.closing, upTo: run) else { return nil }
    let movements = Dictionary(grouping: try history.versions(asOf: run.id), by: \.subject)
      .flatMap { SchemaMovement.all(in: $0.value.filter { $0.isOpen(after: base.id) }) }
    return SinceReviewEntry(
      since: closed?.closing?.closedAt ?? base.startedAt, review: closed.flatMap(ReviewEntry.init),
      openedAt: reviews.last { $0.closing == nil }?.openedAt,
      flips: try history.flips(after: base.id, upTo: run.id).compactMap(FlipEntry.init),
      movements: movements.sorted { ($0.seenAt, $0.subject) < ($1.seenAt, $1.subject) }.map(MovementEntry.init))
  }

  /// The newest run that the review could know of; the first one of all where no review was closed.
  private func base(of closing: Review.Closing?, upTo run: RunReference) throws -> RunReference? {
    guard run.id > 1 else { return nil }
    let known = try closing.flatMap { try history.latestRun(asOf: $0.closedAt)?.id }
    return try history.run(min(known ?? 1, run.id - 1))?.reference
  }
}

extension SchemaVersion {
  /// Whether the version stood after a run or came later: what was replaced before says nothing of the time since.
  fileprivate func isOpen(after run: Int64) -> Bool { closedBy.map { $0.id > run } ?? true }
}

extension ReviewEntry {
  /// A closed review as a report carries it; `nil` for an open one.
  init?(_ review: Review) {
    guard let closing = review.closing else { return nil }
    self.init(
      openedAt: review.openedAt, closedAt: closing.closedAt, decision: closing.decision, until: closing.until,
      note: closing.note)
  }
}

extension FlipEntry {
  /// A recorded flip as a report carries it.
  init?(_ flip: AssessmentFlip) {
    guard let kind = Kind(rawValue: flip.kind.rawValue) else { return nil }
    self.init(kind: kind, id: flip.name, from: flip.from, to: flip.to, at: flip.run.startedAt)
  }
}

extension MovementEntry {
  /// A recorded change in structure as a report carries it.
  init(_ movement: SchemaMovement) {
    self.init(subject: movement.subject, at: movement.seenAt, text: movement.change)
  }
}
