@testable import DriftHistory
import DriftModel
import Foundation
import GRDB
import JSONModel
import Testing

@Suite("A night is kept whole or not at all")
struct AtomicityTests {
  private struct Refused: Error {}

  /// More than SQLite's cache holds, so that a run writes to the log before it is committed.
  private let large = (1...40).map { schema("s\($0)", ScatteredText.text(lines: 3_000, seed: UInt64($0))) }

  @Test("a conclusion that throws undoes the night")
  func throwingConclusion() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    #expect(throws: Problem.self) {
      _ = try fixture.history.record(.number(2, [reading(large)]), examine: examine) { _, _ in throw Refused() }
    }
    try expectFirstNight(fixture.history)
    #expect(try fixture.night(reading([schema("a", "{2}")])).run.id == 2)
  }

  @Test("a problem that a conclusion throws is passed on as it is")
  func problem() throws {
    let fixture = try HistoryFixture()
    #expect(throws: outage) {
      _ = try fixture.history.record(.number(1, []), examine: examine) { _, _ in throw outage }
    }
  }

  @Test("the files of a run killed before its end hold the last good night")
  func killed() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    let copy = fixture.folder.file("killed.db")
    _ = try fixture.history.record(.number(2, [reading(large)]), examine: examine) { _, _ in
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: fixture.path + ending, toPath: copy + ending)
      }
      return .empty
    }
    let written = try #require(try FileManager.default.attributesOfItem(atPath: copy + "-wal")[.size] as? Int)
    #expect(written > 1_000_000)
    let survivor = try DriftHistory.open(at: copy)
    try expectFirstNight(survivor)
    #expect(try survivor.checkIntegrity().isEmpty)
    #expect(try fixture.history.read { try $0.runs() }.count == 2)
  }

  @Test("a full disk is a problem that says so, and the night can be recorded once there is room")
  func fullDisk() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    try fixture.history.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 40") }
    let problem = #expect(throws: Problem.self) { try fixture.night(reading(large)) }
    #expect(problem?.what.contains("no space left") == true && problem?.place == fixture.path)
    try expectFirstNight(fixture.history)
    try fixture.history.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try fixture.night(reading(large)).appeared.count == large.count)
    #expect(try fixture.history.checkIntegrity().isEmpty)
  }

  @Test("a database that another program is writing is a problem that says so")
  func locked() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    let other = try DatabaseQueue(path: fixture.path)
    try fixture.history.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 0") }
    try other.inTransaction(.immediate) { _ in
      let problem = #expect(throws: Problem.self) { try fixture.night(reading([])) }
      #expect(problem?.what.contains("another program is writing") == true)
      return .rollback
    }
    #expect(try fixture.night(reading([])).removed.count == 1)
  }

  private func expectFirstNight(_ history: DriftHistory) throws {
    try history.read { reader in
      let runs = try reader.runs()
      let versions = try reader.versions()
      #expect(runs.map(\.id) == [1] && versions.schemas == ["a"] && versions.map(\.closedBy) == [nil])
    }
  }
}
