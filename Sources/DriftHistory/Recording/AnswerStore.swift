import DriftModel
import GRDB
import JSONModel

/// The table of what containment answered.
struct AnswerStore {
  let database: Database

  /// The answer to a question by an engine, or `nil` where there is none or its row is damaged: it can be asked again.
  func answer(_ question: AnswerRecord.Question, engine: Int) throws -> AnswerRecord? {
    let sql = """
      SELECT * FROM answer WHERE old_digest = ? AND new_digest = ? AND writer = ? AND reading = ? AND engine = ?
      """
    let row = try Row.fetchOne(
      database, sql: sql,
      arguments: [question.old.stored, question.new.stored, question.writer, question.reading, engine])
    return row.flatMap { try? record(question, $0) }
  }

  /// Writes an answer over whatever stood there.
  func keep(_ record: AnswerRecord) throws {
    let sql = """
      INSERT OR REPLACE INTO answer
        (old_digest, new_digest, writer, reading, engine, budget, answer, witness, code, pointer, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let question = record.question
    try database.execute(
      sql: sql,
      arguments: [
        question.old.stored, question.new.stored, question.writer, question.reading, record.engine, record.budget,
      ] + columns(of: record.answer))
  }

  private func columns(of answer: AnswerRecord.Answer) -> StatementArguments {
    switch answer {
    case .compatible: ["compatible", nil, nil, nil, nil]
    case .breaking(let witness): ["breaking", witness.storable, nil, nil, nil]
    case .undetermined(let code, let pointer, let detail):
      ["undetermined", nil, code, pointer.storable, detail.storable]
    }
  }

  private func record(_ question: AnswerRecord.Question, _ row: Row) throws -> AnswerRecord {
    AnswerRecord(
      question: question, engine: try row.number("engine"), budget: try row.number("budget"), answer: try answer(row))
  }

  private func answer(_ row: Row) throws -> AnswerRecord.Answer {
    switch try row.text("answer") {
    case "compatible": .compatible
    case "breaking": .breaking(witness: try row.text("witness"))
    default: .undetermined(code: try row.text("code"), pointer: try row.text("pointer"), detail: try row.text("detail"))
    }
  }
}
