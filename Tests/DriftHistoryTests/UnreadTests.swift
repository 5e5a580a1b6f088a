import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("What was not read is not removed")
struct UnreadTests {
  let three = [schema("a", "{}"), schema("b", "{}"), schema("c", "{}")]

  @Test("a failed source leaves every version standing, with the night it was last seen")
  func failed() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading(three))
    let second = try fixture.night(reading([], failures: [failure()]))
    #expect(second.removed.isEmpty && second.current.schemas == ["a", "b", "c"])
    #expect(second.unseen == [subject("a"): .notRead, subject("b"): .notRead, subject("c"): .notRead])
    #expect(second.current.allSatisfy { $0.lastSeen == first.run })
    try fixture.history.read { reader in
      let readings = try reader.readings(run: second.run.id)
      #expect(readings.map(\.status) == [.failed] && readings.map(\.problems) == [[outage]])
      let unread = try reader.unread(run: second.run.id)
      #expect(unread.map(\.subject.schema) == ["a", "b", "c"])
      #expect(unread.allSatisfy { $0.reason == .unreachable && $0.problem == outage })
    }
    let third = try fixture.night(reading(three))
    #expect(third.changed.isEmpty && third.appeared.isEmpty && third.current.allSatisfy { $0.lastSeen == third.run })
  }

  @Test("a partial reading tells the schemas it read from those it did not, named or not")
  func partial() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading(three))
    let second = try fixture.night(reading([schema("a", "{}")], failures: [failure("b")]))
    #expect(second.removed.isEmpty && second.unseen == [subject("b"): .notRead, subject("c"): .notRead])
    #expect(second.current.map(\.lastSeen) == [second.run, first.run, first.run])
    let unread = try fixture.history.read { try $0.unread(run: second.run.id) }
    #expect(unread.map(\.problem.what).last == notOffered && unread.map(\.problem.place).last == "core/v1/c")
    #expect(unread.first?.problem == outage && unread.allSatisfy { $0.reason == .unreachable })
    let third = try fixture.night(reading([schema("a", "{}")]))
    #expect(third.removed.schemas == ["b", "c"])
    #expect(third.removed.allSatisfy { $0.lastRun == first.run })
  }

  @Test("a schema that no failure names is not given another schema's reason, nor the source's where some was read")
  func unnamed() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading(three))
    for outcome in [
      reading([schema("a", "{}")], failures: [failure("b"), failure()]), reading([], failures: [failure("b")]),
    ] {
      let night = try fixture.night(outcome)
      let unread = try fixture.history.read { try $0.unread(run: night.run.id) }
      #expect(unread.map(\.subject) == night.unseen.keys.sorted())
      #expect(unread.filter { $0.problem == outage }.map(\.subject.schema) == ["b"])
      #expect(unread.last?.subject.schema == "c" && unread.last?.problem.what == notOffered)
    }
  }

  private let notOffered = "the source was not read in full, and did not offer this schema"

  @Test("one failing source never hides another")
  func sources() throws {
    let fixture = try HistoryFixture()
    let other = [schema("a", "{}", source: "pins"), schema("b", "{}", source: "pins")]
    try fixture.night(reading(three), reading(other, source: "pins"))
    let second = try fixture.night(reading([], failures: [failure()]), reading([other[0]], source: "pins"))
    #expect(second.removed.map(\.subject) == [subject("b", "pins")])
    #expect(second.unseen.filter { $0.value == .notRead }.count == 3)
    #expect(second.current.map(\.subject) == three.map(\.subject) + [subject("a", "pins")])
  }

  @Test("a source that is no longer configured is neither current nor removed")
  func sourceLeftOut() throws {
    let fixture = try HistoryFixture()
    let pins = reading([schema("a", "{}", source: "pins")], source: "pins")
    try fixture.night(reading(three), pins)
    let second = try fixture.night(reading(three))
    #expect(second.current.allSatisfy { $0.subject.source == "core" } && second.removed.isEmpty)
    let third = try fixture.night(reading(three), pins)
    #expect(third.current.count == 4 && third.appeared.isEmpty && third.baselined.isEmpty)
  }

  @Test("what an earlier night could not have seen joins the baseline; what it proved absent is added")
  func lateBaseline() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading([], failures: [failure()]))
    #expect(first.baselined.isEmpty && first.unseen.isEmpty)
    let second = try fixture.night(reading([schema("a", "{}")], failures: [failure()]))
    #expect(second.baselined.schemas == ["a"])
    let third = try fixture.night(reading([schema("a", "{}"), schema("b", "{}")], failures: [failure("c")]))
    #expect(third.baselined.schemas == ["b"] && third.unseen == [subject("c"): .notRead])
    let fourth = try fixture.night(reading(three + [schema("d", "{}")]))
    #expect(fourth.baselined.schemas == ["c"] && fourth.appeared.schemas == ["d"])
    try fixture.history.read { reader in
      let baselines = try (1...4).map { try reader.readings(run: $0).map(\.baseline) }
      #expect(baselines == [[true], [true], [true], [false]])
      #expect(try reader.completeRuns(source: "core") == [fourth.run])
    }
  }

  @Test("a failure that names a schema which was handed over is kept as a note")
  func contradiction() throws {
    let fixture = try HistoryFixture()
    let night = try fixture.night(reading(three, failures: [failure("a")]))
    #expect(night.unseen.isEmpty)
    let readings = try fixture.history.read { try $0.readings(run: night.run.id) }
    #expect(readings.map(\.status) == [.partial] && readings.map(\.problems) == [[outage]])
  }
}
