import DriftHistory
import Foundation
import JSONModel
import Testing

@Suite("Backups")
struct BackupTests {
  @Test("a backup is a whole history that opens for reading, from a writer and from a reader")
  func backup() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}")]))
    let reader = try DriftHistory.openReadOnly(at: fixture.path)
    for (name, history) in [("writer.db", fixture.history), ("reader.db", reader)] {
      try history.backup(to: fixture.folder.file(name))
      let copy = try DriftHistory.openReadOnly(at: fixture.folder.file(name))
      #expect(try copy.read { try $0.versions() } == fixture.history.read { try $0.versions() })
      #expect(try copy.checkIntegrity().isEmpty)
      #expect(throws: Problem.self) { try copy.record(.number(2, []), examine: examine) { _, _ in .empty } }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).sorted()
    #expect(files.filter { !$0.hasPrefix("history.db") } == ["reader.db", "writer.db"])
  }

  @Test("a backup opens where nothing can be written beside it")
  func withoutCompanions() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}")]))
    let copy = fixture.folder.file("copy.db")
    try fixture.history.backup(to: copy)
    // The file's header names the rollback journal (1), for which a reader needs no other file; a log would be 2.
    let header = try #require(FileManager.default.contents(atPath: copy)?.prefix(20))
    #expect(header.suffix(2) == Data([1, 1]))
  }

  @Test("a backup never overwrites a file and never leaves half of one")
  func refused() throws {
    let fixture = try HistoryFixture()
    let taken = fixture.folder.file("taken")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: taken))
    #expect(throws: Problem.self) { try fixture.history.backup(to: taken) }
    #expect(FileManager.default.contents(atPath: taken) == Data("mine".utf8))
    #expect(throws: Problem.self) { try fixture.history.backup(to: fixture.folder.file("none/copy.db")) }
  }
}
