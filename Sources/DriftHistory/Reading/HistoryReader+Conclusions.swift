import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The judgements of the run in the order of their positions.
  public func judgements(run: Int64) throws(Problem) -> [JudgementRecord] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT judgement.*, source.name AS source, subject.track, subject.schema
        FROM judgement JOIN subject ON subject.id = judgement.subject_id JOIN source ON source.id = subject.source_id
        WHERE judgement.run_id = ? ORDER BY judgement.position
        """
      return try Row.fetchAll(database, sql: sql, arguments: [run]).map { row in
        JudgementRecord(
          position: try row.number("position"), kind: try row.text("kind"), severity: try row.text("severity"),
          subject: try row.subject(), fromVersion: try row.optionalID("from_version_id"),
          toVersion: try row.optionalID("to_version_id"), body: try row.text("body"))
      }
    }
  }

  /// What containment answered to a question, asked of an engine of this version; `nil` where it was not asked.
  public func answer(_ question: AnswerRecord.Question, engine: Int) throws(Problem) -> AnswerRecord? {
    try reportingProblems(at: path) { try AnswerStore(database: database).answer(question, engine: engine) }
  }

  /// The comparisons that held after the run, in the order of scope and key.
  public func comparisons(asOf run: Int64) throws(Problem) -> [ComparisonRecord] {
    try reportingProblems(at: path) { try IntervalStore<ComparisonRecord>(database: database).records(asOf: run) }
  }

  /// The states of everything that is assessed after the run, in the order of kinds and names.
  public func assessments(asOf run: Int64) throws(Problem) -> [AssessmentRecord] {
    try reportingProblems(at: path) { try IntervalStore<AssessmentRecord>(database: database).records(asOf: run) }
  }
}
