import DriftModel
import GRDB
public import JSONModel

extension DriftHistory {
  /// Everything that is wrong with the file: SQLite's own checks, references to rows that are not there, and documents,
  /// answers and archives whose bytes no longer have the digest that they are stored under. Empty for a sound file; O(size of the file).
  public func checkIntegrity() throws(Problem) -> [Problem] {
    try reportingProblems(at: path) {
      try database.read { database in
        do {
          return try structuralDamage(database, by: "integrity_check") + danglingReferences(database)
            + alteredDocuments(database) + alteredAnswers(database) + lostArchives(database)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          return [databaseProblem(error, at: path)]
        }
      }
    }
  }

  /// The first things that are wrong with the file by SQLite's cheaper checks, which read no document: a run can afford
  /// them every night. Empty for a sound file.
  public func checkQuickly() throws(Problem) -> [Problem] {
    try reportingProblems(at: path) {
      try database.read { database in
        do {
          return try structuralDamage(database, by: "quick_check(5)") + danglingReferences(database).prefix(5)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          return [databaseProblem(error, at: path)]
        }
      }
    }
  }

  private func structuralDamage(_ database: Database, by check: String) throws -> [Problem] {
    try String.fetchAll(database, sql: "PRAGMA \(check)").filter { $0 != "ok" }.map { damage($0) }
  }

  private func danglingReferences(_ database: Database) throws -> [Problem] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      damage("table \(try row.text("table")) refers to a row of \(try row.text("parent")) that does not exist")
    }
  }

  private func alteredDocuments(_ database: Database) throws -> [Problem] {
    try DocumentStore(database: database).altered().map { damage($0.sentence) }
  }

  private func alteredAnswers(_ database: Database) throws -> [Problem] {
    var problems: [Problem] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, sha256, body FROM probe_body ORDER BY id")
    while let row = try rows.next() {
      if try row.digest("sha256") != SHA256Digest(of: try row.text("body").utf8) {
        problems.append(damage("the body \(try row.id("id")) of answers has another digest than it was stored under"))
      }
    }
    return problems
  }

  private func lostArchives(_ database: Database) throws -> [Problem] {
    let archives = ArchiveStore(database: database, path: path)
    return try archives.lost().map { digest in
      Problem(
        what: "the archive \(digest) is gone or altered; what it held is kept document by document", place: path,
        next: "restore it from a backup; where its publisher still has it, a run that needs it fetches it anew")
    }
  }

  private func damage(_ what: String) -> Problem {
    Problem(what: "the database is damaged: \(what)", place: path, next: "restore the newest backup")
  }
}
