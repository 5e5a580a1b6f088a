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

  /// The newest run, or the newest that started at or before `moment`; `nil` where there is none.
  public func latestRun(asOf moment: Timestamp? = nil) throws(Problem) -> RunRecord? {
    try reportingProblems(at: path) {
      try Row.fetchOne(
        database, sql: "SELECT * FROM run WHERE ?1 IS NULL OR started_at <= ?1 ORDER BY id DESC LIMIT 1",
        arguments: [moment?.description]
      ).map(Self.record)
    }
  }

  /// The newest runs, the newest first; `nil` lists all.
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
