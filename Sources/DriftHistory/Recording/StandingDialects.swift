import DriftModel
import GRDB
import JSONModel

/// The configured dialects under which the standing versions of one source were last examined.
///
/// They are no part of a `SchemaVersion`: they tell about the program's work, and are brought up to date in place.
struct StandingDialects {
  private var dialects: [Int64: String] = [:]

  init(database: Database, source: Int64) throws {
    let sql = """
      SELECT version.id, version.dialect FROM version JOIN subject ON subject.id = version.subject_id
      WHERE subject.source_id = ? AND version.closed_run_id IS NULL AND version.dialect IS NOT NULL
      """
    for row in try Row.fetchAll(database, sql: sql, arguments: [source]) {
      dialects[try row.id("id")] = try row.text("dialect")
    }
  }

  /// The dialect of a version; `nil` where none was configured.
  subscript(version: SchemaVersion) -> String? { dialects[version.id] }
}
