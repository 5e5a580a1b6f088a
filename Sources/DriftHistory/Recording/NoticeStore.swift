import DriftModel
import GRDB
import JSONModel

/// The tables of what is to be told to other systems, and of what could not be told.
struct NoticeStore {
  let database: Database

  /// Adds the events that are new.
  func add(_ notices: [NoticeRecord], of run: Int64) throws {
    for notice in notices {
      try database.execute(
        sql: "INSERT INTO notice (key, receiver, run_id, body) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        arguments: [notice.key, notice.receiver, run, notice.body])
    }
  }

  /// Forgets what no receiver waits for any more.
  func dropUnsent(except receivers: [String]) throws {
    for receiver in try String.fetchSet(database, sql: "SELECT receiver FROM notice WHERE sent_at IS NULL")
    where !receivers.contains(receiver) {
      try database.execute(sql: "DELETE FROM notice WHERE sent_at IS NULL AND receiver = ?", arguments: [receiver])
    }
  }

  /// The events that the receiver has not accepted yet, the oldest first.
  func unsent(to receiver: String) throws -> [NoticeRecord] {
    let sql = "SELECT key, receiver, body FROM notice WHERE sent_at IS NULL AND receiver = ? ORDER BY id"
    return try Row.fetchAll(database, sql: sql, arguments: [receiver]).map { row in
      NoticeRecord(key: try row.text("key"), receiver: try row.text("receiver"), body: try row.text("body"))
    }
  }

  func markSent(_ notice: NoticeRecord, at moment: Timestamp) throws {
    try database.execute(
      sql: "UPDATE notice SET sent_at = ? WHERE key = ?", arguments: [moment.description, notice.key])
  }

  func keep(_ problem: Problem, to receiver: String, of run: Int64) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO sending_failure (run_id, receiver, what, place, next) VALUES (?, ?, ?, ?, ?)",
      arguments: [run, receiver, problem.what.storable, problem.place.storable, problem.next.storable])
  }

  func failures(of run: Int64) throws -> [Problem] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM sending_failure WHERE run_id = ? ORDER BY receiver", arguments: [run]
    )
    .map { try $0.problem() }
  }
}
