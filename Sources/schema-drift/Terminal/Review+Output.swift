import DriftHistory
import DriftModel
import DriftPipeline
import JSONModel
import Reports

extension Review {
  /// The review as commands print it; `closed` is `null` while it is open.
  var json: JSONOutput {
    [
      "opened_at": .string(openedAt.description),
      "closed": closing.map { closing in
        [
          "closed_at": .string(closing.closedAt.description), "decision": .string(closing.decision.rawValue),
          "until": closing.until.map { .string($0.description) } ?? .null, "note": .string(closing.note),
        ]
      } ?? .null,
    ]
  }

  /// The review on one line.
  var line: String {
    guard let closing else { return "opened \(openedAt.day), still open" }
    let until = closing.until.map { " until \($0.day)" } ?? ""
    return "opened \(openedAt.day), closed \(closing.closedAt.day): \(closing.decision.rawValue)\(until): "
      + VisibleText.line(closing.note)
  }
}

extension DriftHistory {
  /// Opens or closes a review. What the state of the reviews forbids is wrong usage, and a database that fails is not.
  func changeReviews(_ change: (DriftHistory) throws(Problem) -> Void) throws {
    do {
      try change(self)
    } catch {
      throw CommandFailure(error.place == DriftHistory.reviews ? .wrongUsage : .cannotWrite, error)
    }
  }
}
