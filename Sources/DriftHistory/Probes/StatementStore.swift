import DriftModel
import GRDB
import JSONModel

/// The tables of what people stated and what reviews decided; rows are only ever added.
struct StatementStore {
  let database: Database

  /// The run from which on a statement of this moment is known.
  private static let nextRun = "(SELECT coalesce(max(id), 0) + 1 FROM run)"

  /// What of the statements counts; each of a table and the column with its time.
  enum Knowledge {
    /// Those that the newest run could know, and those whose own time is not later than the moment.
    case since(RunReference, Timestamp)
    /// Those whose own time is not later.
    case moment(Timestamp)
    /// Those that the run could know.
    case run(RunReference)

    func condition(on table: String, _ time: String) -> String {
      switch self {
      case .since: "(\(table).known_from <= :run OR \(table).\(time) <= :moment)"
      case .moment: "\(table).\(time) <= :moment"
      case .run: "coalesce(\(table).known_from <= :run, \(table).\(time) <= :moment)"
      }
    }

    var arguments: StatementArguments {
      switch self {
      case .since(let run, let moment): ["run": run.id, "moment": moment.lastRecordableText]
      case .moment(let moment): ["moment": moment.lastRecordableText]
      case .run(let run): ["run": run.id, "moment": run.startedAt.lastRecordableText]
      }
    }
  }

  func add(_ statement: Attestation) throws {
    let sql = """
      INSERT INTO attestation (item, kind, stated_by, note, stated_at, expires_at, known_from)
      VALUES (?, ?, ?, ?, ?, ?, \(Self.nextRun))
      """
    try database.execute(
      sql: sql,
      arguments: [
        statement.item.storable, statement.kind.rawValue, statement.by.storable, statement.note.storable,
        statement.statedAt.storable.description, statement.expiresAt?.storable.description,
      ])
  }

  func attestations(_ known: Knowledge) throws -> [Attestation] {
    let sql = "SELECT * FROM attestation WHERE \(known.condition(on: "attestation", "stated_at")) ORDER BY id"
    return try Row.fetchAll(database, sql: sql, arguments: known.arguments).map { row in
      Attestation(
        item: try row.text("item"), kind: try row.word("kind"), by: try row.text("stated_by"),
        note: try row.text("note"), statedAt: try row.timestamp("stated_at"),
        expiresAt: try row.optionalTimestamp("expires_at"))
    }
  }

  /// The review that waits for its closing.
  func openReview() throws -> (id: Int64, openedAt: Timestamp)? {
    let sql = """
      SELECT review.id, opened_at FROM review LEFT JOIN review_closing ON review_closing.review_id = review.id
      WHERE review_closing.review_id IS NULL ORDER BY review.id DESC LIMIT 1
      """
    return try Row.fetchOne(database, sql: sql).map { (try $0.id("id"), try $0.timestamp("opened_at")) }
  }

  func open(at moment: Timestamp) throws {
    try database.execute(
      sql: "INSERT INTO review (opened_at, known_from) VALUES (?, \(Self.nextRun))",
      arguments: [moment.storable.description])
  }

  func close(_ review: Int64, by closing: Review.Closing) throws {
    try database.execute(
      sql: """
        INSERT INTO review_closing (review_id, closed_at, decision, until, note, known_from)
        VALUES (?, ?, ?, ?, ?, \(Self.nextRun))
        """,
      arguments: [
        review, closing.closedAt.storable.description, closing.decision.rawValue,
        closing.until?.storable.description, closing.note.storable,
      ])
  }

  func reviews(_ known: Knowledge) throws -> [Review] {
    let sql = """
      SELECT opened_at, closed_at, decision, until, note
      FROM review LEFT JOIN review_closing ON review_closing.review_id = review.id
        AND \(known.condition(on: "review_closing", "closed_at"))
      WHERE \(known.condition(on: "review", "opened_at")) ORDER BY review.id
      """
    return try Row.fetchAll(database, sql: sql, arguments: known.arguments).map { row in
      let closedAt = try row.optionalTimestamp("closed_at")
      return Review(
        openedAt: try row.timestamp("opened_at"),
        closing: try closedAt.map { closedAt in
          Review.Closing(
            closedAt: closedAt, decision: try row.word("decision"), until: try row.optionalTimestamp("until"),
            note: try row.text("note"))
        })
    }
  }
}

extension Row {
  fileprivate func optionalTimestamp(_ column: String) throws -> Timestamp? {
    try optionalText(column) == nil ? nil : timestamp(column)
  }
}
