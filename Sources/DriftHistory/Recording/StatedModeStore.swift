import DriftModel
import GRDB

/// The table of the compatibility modes that sources state for their subjects.
struct StatedModeStore {
  let database: Database

  /// Keeps a mode over the one that the source stated before.
  func keep(_ mode: String, of subject: Int64) throws {
    let sql = """
      INSERT INTO stated_mode (subject_id, mode) VALUES (?, ?)
      ON CONFLICT (subject_id) DO UPDATE SET mode = excluded.mode WHERE mode <> excluded.mode
      """
    try database.execute(sql: sql, arguments: [subject, mode.storable])
  }

  func modes() throws -> [SubjectName: String] {
    let sql = """
      SELECT source.name AS source, subject.track, subject.schema, stated_mode.mode
      FROM stated_mode JOIN subject ON subject.id = stated_mode.subject_id JOIN source ON source.id = subject.source_id
      """
    var modes: [SubjectName: String] = [:]
    for row in try Row.fetchAll(database, sql: sql) { modes[try row.subject()] = try row.text("mode") }
    return modes
  }
}
