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

  /// The versions that a run saw as the newest, and those that it only found listed and read.
  public func versions(of source: String) throws(Problem) -> [SubjectName: Set<String>] {
    try reportingProblems(at: path) {
      try database.read { database in
        let sql = """
          SELECT source.name AS source, subject.track, subject.schema, known.name
          FROM (
            SELECT subject_id, core_version AS name FROM version WHERE core_version IS NOT NULL
            UNION SELECT subject_id, CAST(number AS TEXT) FROM listed_version WHERE blob_id IS NOT NULL) AS known
          JOIN subject ON subject.id = known.subject_id
          JOIN source ON source.id = subject.source_id
          WHERE source.name = ?
          """
        var versions: [SubjectName: Set<String>] = [:]
        for row in try Row.fetchAll(database, sql: sql, arguments: [source.storable]) {
          versions[try row.subject(), default: []].insert(try row.text("name"))
        }
        return versions
      }
    }
  }
}
