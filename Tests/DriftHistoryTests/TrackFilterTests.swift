import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("A source that is asked for one track")
struct TrackFilterTests {
  private let v1 = [schema("a", "{}"), schema("b", "{}")]
  private let v2 = [schema("a", "{}", track: "v2"), schema("b", "{}", track: "v2")]

  @Test("a filter that comes or goes removes and adds nothing")
  func comesAndGoes() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading(v1 + v2))
    let second = try fixture.night(reading(v2, only: "v2"))
    #expect(second.removed.isEmpty && second.unseen.isEmpty && second.changed.isEmpty)
    #expect(second.current.map(\.subject) == v2.map(\.subject))
    let third = try fixture.night(reading(v1 + v2))
    #expect(third.appeared.isEmpty && third.baselined.isEmpty && third.changed.isEmpty && third.removed.isEmpty)
    #expect(third.current.map(\.firstRun) == Array(repeating: first.run, count: 4))
    try fixture.history.read { reader in
      let standing = try reader.versions(asOf: second.run.id).filter { $0.subject.track == "v1" }
      #expect(standing.allSatisfy { $0.closedBy == nil && $0.lastSeen == first.run } && standing.count == 2)
      #expect(try reader.current(asOf: second.run.id) == second.current)
      let filters = try (1...3).map { try reader.readings(run: $0).first?.onlyTrack }
      #expect(filters == [nil, "v2", nil])
      #expect(try reader.unread(run: second.run.id).isEmpty)
    }
  }

  @Test("what came, changed and went meanwhile on the other track is told once it is asked for again")
  func meanwhile() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading(v1 + v2))
    try fixture.night(reading(v2, only: "v2"))
    let third = try fixture.night(reading([schema("a", "{2}"), schema("c", "{}")] + v2))
    #expect(third.changed.map(\.new.subject) == [subject("a")] && third.removed.map(\.subject) == [subject("b")])
    #expect(third.appeared.map(\.subject) == [subject("c")])
  }

  @Test("a track that was never asked for before is a baseline")
  func neverAskedFor() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading(v2, only: "v2"))
    let second = try fixture.night(reading(v1, only: "v1"))
    #expect(second.baselined.map(\.subject) == v1.map(\.subject) && second.removed.isEmpty)
    let third = try fixture.night(reading(v1 + v2 + [schema("c", "{}"), schema("a", "{}", track: "v3")]))
    #expect(third.appeared.map(\.subject) == [subject("c")])
    #expect(third.baselined.map(\.subject) == [subject("a", track: "v3")])
    let baselines = try fixture.history.read { reader in try (1...3).map { try reader.readings(run: $0)[0].baseline } }
    #expect(baselines == [true, true, false])
  }

  @Test("removals and outages on the track that is asked for are told as ever")
  func inScope() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading(v1 + v2))
    let second = try fixture.night(reading([v2[0]], only: "v2"))
    #expect(second.removed.map(\.subject) == [v2[1].subject])
    let third = try fixture.night(reading([], failures: [failure()], only: "v2"))
    #expect(third.unseen == [v2[0].subject: .notRead] && third.current.map(\.subject) == [v2[0].subject])
    #expect(try fixture.history.read { try $0.unread(run: 3).map(\.subject) } == [v2[0].subject])
  }

  @Test("what a source hands over beside the track is not taken for a reading of it")
  func unasked() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading(v1 + v2))
    let second = try fixture.night(reading([schema("a", "{2}")] + v2, only: "v2"))
    #expect(second.changed.isEmpty && second.current.map(\.subject) == v2.map(\.subject))
  }

  @Test("a filter that names the schemas of a source without tracks removes and adds nothing, and neither does its end")
  func namesTrack() throws {
    let fixture = try HistoryFixture()
    let unnamed = [schema("a", "{}", track: ""), schema("b", "{}", track: "")]
    for _ in 1...2 {
      let plain = try fixture.night(reading(unnamed))
      #expect(plain.appeared.isEmpty && plain.removed.isEmpty && plain.current.count == 2)
      let named = try fixture.night(reading(v1, only: "v1"))
      #expect(named.appeared.isEmpty && named.removed.isEmpty && named.current.map(\.subject) == v1.map(\.subject))
      #expect(named.baselined.count == 2)
    }
    let later = try fixture.night(reading(v1 + [schema("c", "{}")], only: "v1"))
    #expect(later.appeared.schemas == ["c"])
  }
}
