@testable import DriftHistory
import DriftModel
import Foundation
import GRDB
import JSONModel
import Testing

@Suite("Archives of editions")
struct ArchiveTests {
  private let large = edition(listing("v1", published: 1), String(repeating: "zip", count: 100), [schema("a", "{}")])

  private func fixture(embeddingLimit: Int) throws -> HistoryFixture {
    let fixture = try HistoryFixture()
    try record(in: fixture, embeddingLimit: embeddingLimit)
    return fixture
  }

  private func record(in fixture: HistoryFixture, embeddingLimit: Int, night: Int = 1) throws {
    var night = Night.number(night, [reading([], editions: [large], memory: memory([large.remembered]))])
    night.embeddingLimit = embeddingLimit
    _ = try fixture.history.record(night, examine: examine) { _, _ in .empty }
  }

  private func file(in fixture: HistoryFixture) -> String { "\(fixture.path).archives/\(large.digest)" }

  @Test("up to the limit they lie in the database, above it in the folder beside it", arguments: [300, 299])
  func places(limit: Int) throws {
    let fixture = try fixture(embeddingLimit: limit)
    #expect(FileManager.default.fileExists(atPath: file(in: fixture)) == (limit < 300))
    #expect(try fixture.history.archive(large.digest) == large.archive)
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  @Test("a file that is altered or gone is none, is damage, and is written anew by the run that read it again")
  func damagedFile() throws {
    let fixture = try fixture(embeddingLimit: 10)
    for damage in [
      { try Data("other".utf8).write(to: URL(fileURLWithPath: $0)) }, FileManager.default.removeItem(atPath:),
    ] {
      try damage(file(in: fixture))
      #expect(try fixture.history.archive(large.digest) == nil)
      #expect(try fixture.history.checkIntegrity().first?.what.contains("\(large.digest)") == true)
      try record(in: fixture, embeddingLimit: 10, night: 2)
      #expect(try fixture.history.archive(large.digest) == large.archive)
      #expect(try fixture.history.checkIntegrity().isEmpty)
      #expect(try fixture.changes(2).isEmpty)
    }
  }

  @Test("bytes altered in the database are none, are damage, and are replaced")
  func damagedRow() throws {
    let fixture = try fixture(embeddingLimit: 1000)
    try fixture.history.database.write { try $0.execute(sql: "UPDATE archive SET bytes = x'00'") }
    #expect(try fixture.history.archive(large.digest) == nil)
    #expect(try fixture.history.checkIntegrity().count == 1)
    try record(in: fixture, embeddingLimit: 1000, night: 2)
    #expect(try fixture.history.archive(large.digest) == large.archive)
  }

  @Test("a backup takes the folder along")
  func backup() throws {
    let fixture = try fixture(embeddingLimit: 10)
    let copy = fixture.folder.file("copy.db")
    try fixture.history.backup(to: copy)
    #expect(try DriftHistory.openReadOnly(at: copy).archive(large.digest) == large.archive)
    try FileManager.default.removeItem(atPath: copy)
    #expect(throws: Problem.self) { try fixture.history.backup(to: copy) }
    #expect(FileManager.default.fileExists(atPath: copy + ".archives/\(large.digest)"))
  }

  @Test("a night that fails after the file was written leaves a file that nobody names")
  func failingNight() throws {
    let fixture = try HistoryFixture()
    var night = Night.number(1, [reading([], editions: [large], memory: memory([large.remembered]))])
    night.embeddingLimit = 0
    #expect(throws: outage) { _ = try fixture.history.record(night, examine: examine) { _, _ in throw outage } }
    #expect(FileManager.default.fileExists(atPath: file(in: fixture)))
    #expect(try fixture.history.archive(large.digest) == nil)
    #expect(try fixture.history.checkIntegrity().isEmpty)
    try record(in: fixture, embeddingLimit: 0)
    #expect(try fixture.history.archive(large.digest) == large.archive)
  }

  @Test("a folder that cannot be made is a problem, and the night is not recorded")
  func noFolder() throws {
    let fixture = try HistoryFixture()
    try Data().write(to: URL(fileURLWithPath: fixture.path + ".archives"))
    let problem = #expect(throws: Problem.self) { try record(in: fixture, embeddingLimit: 0) }
    #expect(problem?.place == fixture.path + ".archives")
    #expect(try fixture.history.read { try $0.runs() }.isEmpty)
  }

  @Test("documents of editions share their bytes with versions and with each other")
  func sharedBytes() throws {
    let fixture = try HistoryFixture()
    let second = edition(listing("v2", published: 2, id: 2), "two", [schema("a", "{}")])
    try fixture.night(
      reading([schema("a", "{}")], editions: [large, second], memory: memory([large, second].map(\.remembered))))
    let blobs = try fixture.history.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM blob") }
    #expect(blobs == 1)
  }
}
