import DriftModel
import GRDB
import JSONModel

/// The numbers of sources and subjects, which are given out when a name is first met.
///
/// Names are matched as Swift compares text, so that two spellings of one Unicode text are one subject.
final class SubjectDirectory {
  private let database: Database
  private var sources: [String: Int64] = [:]
  private(set) var subjects: [SubjectName: Int64] = [:]

  init(database: Database) throws {
    self.database = database
    for row in try Row.fetchAll(database, sql: "SELECT id, name FROM source") {
      sources[try row.text("name")] = try row.id("id")
    }
    let sql = """
      SELECT subject.id, source.name AS source, subject.track, subject.schema
      FROM subject JOIN source ON source.id = subject.source_id
      """
    for row in try Row.fetchAll(database, sql: sql) {
      subjects[try row.subject()] = try row.id("id")
    }
  }

  func id(ofSource name: String) throws -> Int64 {
    if let id = sources[name] { return id }
    try database.execute(sql: "INSERT INTO source (name) VALUES (?)", arguments: [name])
    sources[name] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }

  func id(of subject: SubjectName) throws -> Int64 {
    if let id = subjects[subject] { return id }
    try database.execute(
      sql: "INSERT INTO subject (source_id, track, schema) VALUES (?, ?, ?)",
      arguments: [try id(ofSource: subject.source), subject.track, subject.schema])
    subjects[subject] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }
}
