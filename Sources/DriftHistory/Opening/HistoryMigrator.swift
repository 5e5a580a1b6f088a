import DriftModel
import GRDB
import JSONModel
import Migrations

/// The guard of the database's shape: whose file it is, which migrations shaped it, and which are still to be applied.
struct HistoryMigrator {
  /// The `application_id` of a history: `drft` in ASCII.
  static let applicationID = 0x6472_6674

  let path: String
  let migrations: [Migration]

  private var newest: Int { migrations.last?.number ?? 0 }

  /// Refuses a file that is another program's, a newer version's, or was shaped by other migrations than these.
  func verifyIdentity(of database: Database) throws {
    if try isEmpty(database) { return }
    guard try number("application_id", in: database) == Self.applicationID else {
      throw Problem(
        what: "the file is a database of another program", place: path, next: "name another file for the history")
    }
    let version = try number("user_version", in: database)
    guard version <= newest else {
      throw Problem(
        what: "the database was written by a newer schema-drift (format \(version), this one knows \(newest))",
        place: path, next: "upgrade schema-drift, or name another file")
    }
    let applied = try Row.fetchAll(database, sql: "SELECT number, sha256 FROM migration ORDER BY number")
    let expected = migrations.prefix { $0.number <= version }
    let agree = try applied.elementsEqual(expected) { row, migration in
      try row.decode(Int.self, forColumn: "number") == migration.number
        && row.decode(String.self, forColumn: "sha256") == SHA256Digest(of: migration.sql).description
    }
    guard agree else {
      throw Problem(
        what: "the database was shaped by other migrations than those of this schema-drift", place: path,
        next: "use the version that wrote it, or restore a backup")
    }
  }

  /// Whether a migration is still to be applied.
  func isBehind(_ database: Database) throws -> Bool {
    try number("user_version", in: database) < newest
  }

  /// Refuses a database that still needs a migration, which a reader cannot apply.
  func verifyNewest(_ database: Database) throws {
    guard try isBehind(database) else { return }
    throw Problem(
      what: "the database has the format of an older schema-drift", place: path,
      next: "run `schema-drift run` once to upgrade it")
  }

  /// Applies what is missing. Called inside a transaction: the file is as before or at the newest step.
  func migrate(_ database: Database) throws {
    try verifyIdentity(of: database)
    let version = try number("user_version", in: database)
    for migration in migrations where migration.number > version {
      try database.execute(sql: String(decoding: migration.sql, as: UTF8.self))
      try database.execute(
        sql: "INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)",
        arguments: [migration.number, migration.name, SHA256Digest(of: migration.sql).description])
    }
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(newest)")
  }

  /// Whether nothing was ever written to the file.
  private func isEmpty(_ database: Database) throws -> Bool {
    try number("application_id", in: database) == 0 && number("user_version", in: database) == 0
      && Row.fetchOne(database, sql: "SELECT 1 FROM sqlite_schema") == nil
  }

  private func number(_ pragma: String, in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA \(pragma)") ?? 0
  }
}
