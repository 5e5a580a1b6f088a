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
    try refuseFolder()
    try refuseBrokenOff()
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
    try refuseFolder()
    try refuseBrokenOff()
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

  private func refuseFolder() throws(Problem) {
    guard isFolder(path) else { return }
    throw Problem(what: "the database is a folder", place: path, next: "name a file in it")
  }

  /// Refuses a file that ends within a page, which SQLite would take for sound, or for a new one if it is a byte long.
  /// A log beside it may hold the rest.
  private func refuseBrokenOff() throws(Problem) {
    let length = size(of: path)
    guard length % 512 != 0, size(of: path + "-wal") == 0 else { return }
    throw Problem(
      what: "the file is not a database, or it was cut short (\(length) bytes)", place: path,
      next: "restore the newest backup, or name another file")
  }

  /// The size of a file in bytes, 0 where there is none.
  private func size(of file: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
