public import DriftModel
import GRDB
public import JSONModel

extension DriftHistory {
  /// Keeps what a person stated, beside whatever was stated before.
  public func attest(_ statement: Attestation) throws(Problem) {
    try reportingProblems(at: path) { try database.write { try StatementStore(database: $0).add(statement) } }
  }

  /// Opens a review; a problem where one is open already.
  public func openReview(at moment: Timestamp) throws(Problem) {
    try reportingProblems(at: path) {
      try database.write { database in
        let store = StatementStore(database: database)
        if let open = try store.openReview() {
          throw ReviewState.alreadyOpen.problem(since: open.openedAt)
        }
        try store.open(at: moment)
      }
    }
  }

  /// Closes the review that is open; a problem where none is, or where it was opened later than it is to be closed.
  public func closeReview(_ closing: Review.Closing) throws(Problem) {
    try reportingProblems(at: path) {
      try database.write { database in
        let store = StatementStore(database: database)
        guard let open = try store.openReview() else { throw ReviewState.noneOpen.problem(since: nil) }
        guard open.openedAt <= closing.closedAt else {
          throw ReviewState.notYetOpen.problem(since: open.openedAt)
        }
        try store.close(open.id, by: closing)
      }
    }
  }
}

extension DriftHistory {
  /// The place that problems name which the state of the reviews causes, and not the database.
  public static let reviews = "the reviews"
}

/// Why a review can be neither opened nor closed.
private enum ReviewState {
  case alreadyOpen, noneOpen, notYetOpen

  func problem(since moment: Timestamp?) -> Problem {
    let since = moment.map { " since \($0)" } ?? ""
    return switch self {
    case .alreadyOpen:
      Problem(
        what: "a review is open already\(since)", place: DriftHistory.reviews,
        next: "close it with `schema-drift review close`")
    case .noneOpen:
      Problem(what: "no review is open", place: DriftHistory.reviews, next: "open one with `schema-drift review open`")
    case .notYetOpen:
      Problem(
        what: "the review is open only\(since), which is later", place: DriftHistory.reviews,
        next: "set the machine's clock")
    }
  }
}
