public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The run with this number, or `nil`.
  public func run(_ id: Int64) throws(Problem) -> RunRecord? {
    try reportingProblems(at: path) {
      try Row.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [id]).map(Self.record)
    }
  }

  /// The run that was recorded last, or with a moment the one that started last at or before it; `nil` where there is
  /// none.
  ///
  /// A clock may go back. The answer for a moment follows the clocks of the runs, and the order of recording only within
  /// one second, so that a later run with an earlier clock does not change it for moments after the runs that were there.
  public func latestRun(asOf moment: Timestamp? = nil) throws(Problem) -> RunRecord? {
    try reportingProblems(at: path) {
      let newest = "SELECT * FROM run ORDER BY id DESC LIMIT 1"
      let newestByThen = "SELECT * FROM run WHERE started_at <= ? ORDER BY started_at DESC, id DESC LIMIT 1"
      guard let moment else { return try Row.fetchOne(database, sql: newest).map(Self.record) }
      return try Row.fetchOne(database, sql: newestByThen, arguments: [moment.lastRecordableText])
        .map(Self.record)
    }
  }

  /// The runs that were recorded last, the newest first; `nil` lists all.
  public func runs(limit: Int? = nil) throws(Problem) -> [RunRecord] {
    try reportingProblems(at: path) {
      try Row.fetchAll(database, sql: "SELECT * FROM run ORDER BY id DESC LIMIT ?", arguments: [limit ?? -1])
        .map(Self.record)
    }
  }

  /// The runs that read `source` in full, the oldest first.
  public func completeRuns(source: String) throws(Problem) -> [RunReference] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT run.id, run.started_at
        FROM reading JOIN run ON run.id = reading.run_id JOIN source ON source.id = reading.source_id
        WHERE source.name = ? AND reading.status = 'ok' ORDER BY run.id
        """
      return try Row.fetchAll(database, sql: sql, arguments: [source]).map {
        RunReference(id: try $0.id("id"), startedAt: try $0.timestamp("started_at"))
      }
    }
  }

  private static func record(_ row: Row) throws -> RunRecord {
    RunRecord(
      id: try row.id("id"), startedAt: try row.timestamp("started_at"), toolVersion: try row.text("tool_version"),
      complete: try row.flag("complete"), exitStatus: try row.number("exit_status"), summary: try row.text("summary"))
  }
}
