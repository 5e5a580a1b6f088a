@testable import DriftHistory
import Foundation
import GRDB
import JSONModel
import Migrations
import Testing

@Suite("Opening a file")
struct OpeningTests {
  @Test("a new file has the conventions that people rely on")
  func conventions() throws {
    let fixture = try HistoryFixture()
    try fixture.history.database.read { database throws in
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
      #expect(try Int.fetchOne(database, sql: "PRAGMA busy_timeout") == 5000)
      #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == 0x6472_6674)
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == Migration.all.last?.number)
      let loose = "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
      #expect(try String.fetchAll(database, sql: loose).isEmpty)
    }
  }

  @Test("the views for people tell the timeline and what stands")
  func views() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1")]))
    try fixture.night(reading([schema("a", "{2}", core: "2")]))
    try fixture.night(reading([], failures: [failure()]))
    try fixture.history.database.read { database in
      let timeline = try Row.fetchAll(database, sql: "SELECT * FROM v_timeline")
      #expect(timeline.map { $0["core_version"] } == ["1", "2"])
      #expect(timeline.map { $0["last_seen"] } == ["2026-01-02T02:17:00Z", "2026-01-03T02:17:00Z"])
      #expect(timeline.map { $0["ended"] } == ["2026-01-03T02:17:00Z", nil])
      #expect(try String.fetchAll(database, sql: "SELECT core_version FROM v_current") == ["2"])
    }
  }

  @Test("what cannot be a history is refused with what to do, and not a byte of it changes")
  func refused() throws {
    let folder = try TemporaryFolder()
    let cases: [(name: String, sql: String, says: String)] = [
      ("foreign.db", "CREATE TABLE note (text)", "another program"),
      ("tagged.db", "PRAGMA application_id = 7; CREATE TABLE note (text)", "another program"),
      ("newer.db", "PRAGMA application_id = 0x64726674; PRAGMA user_version = 999", "newer schema-drift (format 999"),
    ]
    for refused in cases {
      let path = folder.file(refused.name)
      try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: refused.sql) }
      try expectRefused(path, says: refused.says)
    }
    let text = folder.file("text.db")
    try Data(String(repeating: "not a database ", count: 1000).utf8).write(to: URL(fileURLWithPath: text))
    try expectRefused(text, says: "not a database")
    try expectRefused(folder.path, says: "is a folder")
  }

  @Test("a database that other migrations shaped is refused")
  func otherMigrations() throws {
    let fixture = try HistoryFixture()
    var other = DatabaseOpener(path: fixture.path)
    other.migrations[0] = Migration(number: 1, name: "create-history", sql: Array("SELECT 1".utf8))
    let problem = #expect(throws: Problem.self) { try other.openForWriting() }
    #expect(problem?.what.contains("other migrations") == true)
  }

  @Test("a later migration is applied to what is there, in full or not at all, and never by a reader")
  func laterMigration() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    var later = DatabaseOpener(path: fixture.path)
    let next = Migration.all.count + 1
    let broken = Migration(number: next, name: "break", sql: Array("CREATE TABLE extra (x); SELECT nonsense".utf8))
    later.migrations = Migration.all + [broken]
    #expect(throws: Problem.self) { try later.openForWriting() }
    _ = try DriftHistory.open(at: fixture.path)
    later.migrations = Migration.all + [Migration(number: next, name: "add", sql: Array("CREATE TABLE extra (x)".utf8))]
    let unread = #expect(throws: Problem.self) { try later.openForReading() }
    #expect(unread?.what.contains("older schema-drift") == true)
    _ = try later.openForWriting()
    _ = try later.openForReading()
    #expect(throws: Problem.self) { try DriftHistory.open(at: fixture.path) }
  }

  @Test("an empty file is a database that lost its bytes: it is refused, and its log is left too")
  func emptyFile() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    let path = fixture.folder.file("empty.db")
    try FileManager.default.copyItem(atPath: fixture.path + "-wal", toPath: path + "-wal")
    try Data().write(to: URL(fileURLWithPath: path))
    let log = FileManager.default.contents(atPath: path + "-wal")
    try expectRefused(path, says: "the file is empty")
    #expect(log?.isEmpty == false && FileManager.default.contents(atPath: path + "-wal") == log)
  }

  @Test("a database may stand behind a symbolic link")
  func symbolicLink() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    let link = fixture.folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: fixture.path)
    #expect(try DriftHistory.openReadOnly(at: link).read { try $0.runs() }.count == 1)
    #expect(try DriftHistory.open(at: link).read { try $0.runs() }.count == 1)
  }

  @Test("a missing folder, and a missing file to read, are problems")
  func missing() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("none/history.db")
    #expect(throws: Problem.self) { try DriftHistory.open(at: file) }
    let problem = #expect(throws: Problem.self) { try DriftHistory.openReadOnly(at: folder.file("none.db")) }
    #expect(problem?.next.contains("schema-drift run") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(
    "a folder that may not be written is a problem that says so",
    .enabled(if: geteuid() != 0, "root may write anywhere"))
  func readOnlyFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    let problem = #expect(throws: Problem.self) { try DriftHistory.open(at: folder.file("history.db")) }
    #expect(problem?.next.contains("write") == true)
  }

  private func expectRefused(_ path: String, says: String) throws {
    let before = FileManager.default.contents(atPath: path)
    let written = #expect(throws: Problem.self) { try DriftHistory.open(at: path) }
    let read = #expect(throws: Problem.self) { try DriftHistory.openReadOnly(at: path) }
    #expect(written?.what.contains(says) == true && read?.what.contains(says) == true, "\(String(describing: read))")
    #expect(FileManager.default.contents(atPath: path) == before)
  }
}
