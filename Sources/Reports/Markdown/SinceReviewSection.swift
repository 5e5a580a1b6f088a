import DriftModel

/// What happened since the last review: its decision, what flipped, and how many schemas moved.
struct SinceReviewSection {
  let report: DriftReport
  /// The lines shown of each list; the JSON has all.
  private static let shown = 8

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    guard report.isWeighed, let entry = report.sinceReview else { return ["hasSinceReview": false] }
    let moved = Counted.of(entry.movementCount, "structural change")
    return [
      "hasSinceReview": true,
      "sinceReview": introduction(entry),
      "sinceReviewLines": capped(entry.flips.map(words))
        + (entry.movementCount == 0
          ? ["no schema changed in structure"]
          : ["\(moved) of schemas\(entry.movementCount > Self.shown ? ", the newest" : ""):"]),
      "sinceReviewMovements": entry.movements.suffix(Self.shown).map(words),
    ]
  }

  private func introduction(_ entry: SinceReviewEntry) -> String {
    let open = entry.openedAt.map { " A review is open since \($0.day)." } ?? ""
    guard let review = entry.review else {
      return "No review was closed yet: this counts from the first run, of \(entry.since.day).\(open)"
    }
    let until = review.until.map { " until \($0.day)" } ?? ""
    return "The review of \(review.closedAt.day) decided **\(review.decision.rawValue)**\(until): "
      + "\(MarkdownText.plain(review.note)).\(open)"
  }

  private func words(_ flip: FlipEntry) -> String {
    let name = flip.kind == .decision ? "the recommendation" : MarkdownText.code(flip.id)
    return "\(flip.at.day): \(name) went from \(MarkdownText.plain(flip.from)) to **\(MarkdownText.plain(flip.to))**"
  }

  private func words(_ movement: MovementEntry) -> String {
    "\(movement.at.day), \(MarkdownText.code(movement.subject.description)): \(MarkdownText.plain(movement.text))"
  }

  /// The newest lines, and how many there are before them.
  private func capped(_ lines: [String]) -> [String] {
    let rest = lines.count - Self.shown
    return (rest > 0 ? ["\(Counted.of(rest, "earlier flip")) in the JSON report"] : []) + lines.suffix(Self.shown)
  }
}
