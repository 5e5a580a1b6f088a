import DriftModel
import GRDB
import JSONModel

/// The rows of what a run concluded.
struct ConclusionWriter {
  let database: Database
  let directory: SubjectDirectory
  let run: Int64

  func write(_ conclusion: Conclusion) throws {
    try conclusion.judgements.forEach(write)
    try IntervalStore(database: database).replace(with: conclusion.comparisons, from: run)
    try IntervalStore(database: database).replace(with: conclusion.assessments, from: run)
    try conclusion.answers.forEach(AnswerStore(database: database).keep)
    let notices = NoticeStore(database: database)
    try notices.add(conclusion.notices, of: run)
    if let receivers = conclusion.receivers { try notices.dropUnsent(except: receivers) }
    try database.execute(
      sql: "UPDATE run SET complete = ?, exit_status = ?, summary = ? WHERE id = ?",
      arguments: [conclusion.complete, conclusion.exitStatus, conclusion.summary, run])
  }

  private func write(_ judgement: JudgementRecord) throws {
    let sql = """
      INSERT INTO judgement (run_id, position, kind, severity, subject_id, from_version_id, to_version_id, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    try database.execute(
      sql: sql,
      arguments: [
        run, judgement.position, judgement.kind, judgement.severity, try directory.id(of: judgement.subject.storable),
        judgement.fromVersion, judgement.toVersion, judgement.body,
      ])
  }
}
