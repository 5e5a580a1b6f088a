import GRDB
public import JSONModel

extension HistoryReader {
  /// The changes of state that the runs after `base`, up to `run`, came to, in their order.
  public func flips(after base: Int64, upTo run: Int64) throws(Problem) -> [AssessmentFlip] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT step.*, run.started_at FROM (
          SELECT id, kind, name, state, first_run_id,
            lag(state) OVER (PARTITION BY kind, name ORDER BY id) AS before
          FROM assessment WHERE first_run_id <= ?
        ) AS step JOIN run ON run.id = step.first_run_id
        WHERE first_run_id > ? AND before <> state ORDER BY step.id
        """
      return try Row.fetchAll(database, sql: sql, arguments: [run, base]).map { row in
        AssessmentFlip(
          kind: try row.word("kind"), name: try row.text("name"), from: try row.text("before"),
          to: try row.text("state"),
          run: RunReference(id: try row.id("first_run_id"), startedAt: try row.timestamp("started_at")))
      }
    }
  }
}
