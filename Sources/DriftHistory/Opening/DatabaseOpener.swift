import Foundation
import GRDB
import JSONModel
import Migrations

/// Opens the file of a history after it has made sure that it is one.
///
/// Nothing is written, not even the journal's mode, before the file has proved to be this program's or empty.
struct DatabaseOpener {
  let path: String
  /// The steps to bring a database to; tests pass others.
  var migrations = Migration.all

  /// A connection that writes, with write-ahead logging, at the newest migration.
  func openForWriting() throws(Problem) -> DatabaseQueue {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard isFolder(folder) else {
      throw Problem(what: "the folder of the database does not exist", place: folder, next: "create it, then run again")
    }
    try refuseNonDatabase()
    return try reportingProblems(at: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: false))
      let migrator = HistoryMigrator(path: path, migrations: migrations)
      try queue.read(migrator.verifyIdentity)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      if try queue.read(migrator.isBehind) { try queue.write(migrator.migrate) }
      return queue
    }
  }

  /// A connection that only reads; the database has to be at the newest migration already.
  func openForReading() throws(Problem) -> DatabaseQueue {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Problem(
        what: "there is no database yet", place: path, next: "run `schema-drift run` first, or name another file")
    }
    try refuseNonDatabase()
    return try reportingProblems(at: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: true))
      let migrator = HistoryMigrator(path: path, migrations: migrations)
      try queue.read {
        try migrator.verifyIdentity(of: $0)
        try migrator.verifyNewest($0)
      }
      return queue
    }
  }

  private func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// Refuses what SQLite would take for a sound database or for a new one and is neither: a folder, a file that lost all
  /// of its bytes, and one that ends within a page, unless a log beside it may hold the rest. (Beside an empty file
  /// SQLite deletes the log.)
  private func refuseNonDatabase() throws(Problem) {
    if isFolder(path) {
      throw Problem(what: "the database is a folder", place: path, next: "name a file in it")
    }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let length = size(of: file) else { return }
    if length == 0 {
      throw Problem(
        what: "the file is empty", place: path, next: "restore a backup, or delete it to begin a new history")
    }
    if length % 512 != 0, size(of: file + "-wal") ?? 0 == 0 {
      throw Problem(
        what: "the file is not a database, or it was cut short (\(length) bytes)", place: path,
        next: "restore the newest backup, or name another file")
    }
  }

  /// The size of a file in bytes, `nil` where there is none.
  private func size(of file: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
