public import DriftModel
import GRDB
public import JSONModel

extension DriftHistory: EditionShelf {
  /// What the last recorded run of a source knew of its editions; `nil` before the first.
  public func memory(of source: String) throws(Problem) -> EditionMemory? {
    try reportingProblems(at: path) {
      try database.read { database in
        let lists = EditionListStore(database: database)
        guard let list = try lists.current(ofSource: source.storable) else { return nil }
        let standing = try EditionStore(database: database, list: list.id).standing()
        return EditionMemory(
          address: list.address, selection: list.selection, pages: try lists.pages(of: list.id),
          editions: standing.mapValues(\.edition))
      }
    }
  }

  /// The bytes of an archive that a recorded run read; `nil` where they are not what they were any more, so that the
  /// source fetches them anew, and a run keeps them again.
  public func archive(_ digest: SHA256Digest) throws(Problem) -> [UInt8]? {
    try reportingProblems(at: path) {
      try database.read { try ArchiveStore(database: $0, path: path).bytes(of: digest) }
    }
  }

  /// The documents of the versions that a run saw as the newest, and of those that it only found listed; of several under one
  /// name the one that was met last.
  public func versions(of source: String) throws(Problem) -> [SubjectName: [String: SHA256Digest]] {
    try reportingProblems(at: path) {
      try database.read { database in
        let sql = """
          SELECT source.name AS source, subject.track, subject.schema, known.name, blob.sha256
          FROM (
            SELECT subject_id, core_version AS name, blob_id, first_run_id FROM version WHERE core_version IS NOT NULL
            UNION ALL
            SELECT subject_id, CAST(number AS TEXT), blob_id, first_run_id FROM listed_version
            WHERE blob_id IS NOT NULL AND closed_run_id IS NULL) AS known
          JOIN subject ON subject.id = known.subject_id
          JOIN source ON source.id = subject.source_id
          JOIN blob ON blob.id = known.blob_id
          WHERE source.name = ?
          ORDER BY known.first_run_id
          """
        var versions: [SubjectName: [String: SHA256Digest]] = [:]
        for row in try Row.fetchAll(database, sql: sql, arguments: [source.storable]) {
          versions[try row.subject(), default: [:]][try row.text("name")] = try row.digest("sha256")
        }
        return versions
      }
    }
  }
}
