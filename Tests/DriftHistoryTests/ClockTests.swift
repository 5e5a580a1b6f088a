import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Testing

@Suite("Clocks that are wrong")
struct ClockTests {
  private func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

  private func record(_ moments: [String], in history: DriftHistory) throws {
    for text in moments {
      let night = Night(startedAt: try moment(text), toolVersion: "1.0.0", outcomes: [])
      _ = try history.record(night, examine: examine) { _, _ in .empty }
    }
  }

  @Test("a later run with an earlier clock changes no answer for moments after the runs that were there")
  func clockGoesBack() throws {
    let fixture = try HistoryFixture()
    try record(["2026-03-01T00:00:00Z", "2026-03-10T00:00:00Z"], in: fixture.history)
    let asked = try ["2026-03-10T00:00:00Z", "2026-03-12", "2099-01-01"].map(moment)
    func answers() throws -> [Int64?] {
      try fixture.history.read { reader in try asked.map { try reader.latestRun(asOf: $0)?.id } }
    }
    #expect(try answers() == [2, 2, 2])
    try record(["2026-03-05T00:00:00Z"], in: fixture.history)
    #expect(try answers() == [2, 2, 2])
    try fixture.history.read { reader in
      #expect(try reader.latestRun()?.id == 3)
      #expect(try reader.runs().map(\.id) == [3, 2, 1])
      let between = try reader.latestRun(asOf: moment("2026-03-07"))
      #expect(between?.id == 3)
    }
  }

  @Test("a run from the far future hides no later run from today's questions")
  func clockJumpsAhead() throws {
    let fixture = try HistoryFixture()
    try record(["2099-01-01T00:00:00Z", "2026-03-01T00:00:00Z"], in: fixture.history)
    let now = try moment("2026-03-02")
    #expect(try fixture.history.read { try $0.latestRun(asOf: now)?.id } == 2)
    #expect(try fixture.history.read { try $0.latestRun()?.id } == 2)
  }

  @Test("of runs in one second, the one that was recorded last answers")
  func oneSecond() throws {
    let fixture = try HistoryFixture()
    try record(["2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z"], in: fixture.history)
    let now = try moment("2026-03-01")
    #expect(try fixture.history.read { try $0.latestRun(asOf: now)?.id } == 2)
  }

  @Test("moments that no run can have are asked about in the order of time, and never recorded")
  func years() throws {
    let fixture = try HistoryFixture()
    try record(["2026-03-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00Z"], in: fixture.history)
    let now = try moment("2026-03-01")
    let ends = [Timestamp(secondsSince1970: 253_402_300_800), Timestamp(secondsSince1970: -1)]
    let answers = try fixture.history.read { reader in try ([now] + ends).map { try reader.latestRun(asOf: $0)?.id } }
    #expect(answers == [1, 2, nil])
    for end in ends {
      #expect(throws: Problem.self) {
        let night = Night(startedAt: end, toolVersion: "1.0.0", outcomes: [])
        _ = try fixture.history.record(night, examine: examine) { _, _ in .empty }
      }
    }
    #expect(try fixture.history.read { try $0.runs() }.count == 3)
  }
}
