import DriftModel
import GRDB
import JSONModel

/// The tables of what people stated and what reviews decided; rows are only ever added.
struct StatementStore {
  let database: Database

  func add(_ statement: Attestation) throws {
    let sql = """
      INSERT INTO attestation (item, kind, stated_by, note, stated_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
      """
    try database.execute(
      sql: sql,
      arguments: [
        statement.item.storable, statement.kind.rawValue, statement.by.storable, statement.note.storable,
        statement.statedAt.storable.description, statement.expiresAt?.storable.description,
      ])
  }

  func attestations(upTo moment: Timestamp) throws -> [Attestation] {
    let sql = "SELECT * FROM attestation WHERE stated_at <= ? ORDER BY id"
    return try Row.fetchAll(database, sql: sql, arguments: [moment.lastRecordableText]).map { row in
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
    try database.execute(sql: "INSERT INTO review (opened_at) VALUES (?)", arguments: [moment.storable.description])
  }

  func close(_ review: Int64, by closing: Review.Closing) throws {
    try database.execute(
      sql: "INSERT INTO review_closing (review_id, closed_at, decision, until, note) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        review, closing.closedAt.storable.description, closing.decision.rawValue,
        closing.until?.storable.description, closing.note.storable,
      ])
  }

  func reviews(upTo moment: Timestamp) throws -> [Review] {
    let sql = """
      SELECT opened_at, closed_at, decision, until, note
      FROM review LEFT JOIN review_closing ON review_closing.review_id = review.id
        AND review_closing.closed_at <= :moment
      WHERE opened_at <= :moment ORDER BY review.id
      """
    return try Row.fetchAll(database, sql: sql, arguments: ["moment": moment.lastRecordableText]).map { row in
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
