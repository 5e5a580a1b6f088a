import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("One night after another")
struct NightTests {
  @Test("the first night is the baseline, and nothing in it is added")
  func baseline() throws {
    let fixture = try HistoryFixture()
    let snapshot = try fixture.night(reading([schema("b", "{}"), schema("a", "{1}", core: "1.0")]))
    #expect(snapshot.isFirstRun && snapshot.previousRun == nil)
    #expect(snapshot.baselined.schemas == ["a", "b"])
    #expect(snapshot.current == snapshot.baselined)
    #expect(snapshot.appeared.isEmpty && snapshot.changed.isEmpty && snapshot.removed.isEmpty)
    let first = try #require(snapshot.current.first)
    #expect(first.ordinal == 1 && first.coreVersion == "1.0" && first.lastRun == nil)
    #expect(first.firstRun == snapshot.run && first.lastSeen == snapshot.run)
    #expect(try fixture.history.read { try $0.bytes(of: first) } == Array("{1}".utf8))
  }

  @Test("an unchanged night changes nothing but when each schema was last seen, and examines nothing")
  func unchanged() throws {
    let fixture = try HistoryFixture()
    let night = reading([schema("a", "{}")])
    let first = try fixture.night(night)
    var examined = 0
    _ = try fixture.history.record(.number(2, [night])) { fetched in
      examined += 1
      return examine(fetched)
    } conclude: { snapshot, _ in
      #expect(snapshot.changed.isEmpty && snapshot.appeared.isEmpty && snapshot.unseen.isEmpty)
      #expect(snapshot.previousRun == first.run)
      #expect(snapshot.current.map(\.firstRun) == [first.run])
      #expect(snapshot.current.map(\.lastSeen) == [snapshot.run])
      return .empty
    }
    #expect(examined == 0)
  }

  @Test("a changed document is a pair of versions")
  func changed() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading([schema("a", "{}", core: "1"), schema("b", "{}")]))
    let second = try fixture.night(reading([schema("a", "{2}", core: "2"), schema("b", "{}")]))
    let pair = try #require(second.changed.first)
    #expect(second.changed.count == 1 && second.rewritten.isEmpty)
    #expect(pair.old.coreVersion == "1" && pair.old.lastRun == first.run && pair.old.closedBy == second.run)
    #expect(pair.new.coreVersion == "2" && pair.new.ordinal == 2 && pair.new.firstRun == second.run)
    #expect(pair.old.structureDigest != pair.new.structureDigest)
  }

  @Test("an annotation, a version and the deprecation alone each make a version, and their structure stays equal")
  func metadata() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}#x", core: "1")]))
    for next in [
      schema("a", "{}#y", core: "2"), schema("a", "{}#y", core: "3"),
      schema("a", "{}#y", core: "3", deprecated: true),
    ] {
      let pair = try #require(try fixture.night(reading([next])).changed.first)
      #expect(pair.old.structureDigest == pair.new.structureDigest)
      #expect(pair.new.deprecated == next.deprecated && pair.new.coreVersion == next.coreVersion)
    }
  }

  @Test("other white space under the digest that the source states is no change, and is one where it states none")
  func whiteSpace() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", declared: "x"), schema("b", "{1}")]))
    let second = try fixture.night(reading([schema("a", "{ 1 }", declared: "x"), schema("b", "{ 1 }")]))
    #expect(second.changed.map(\.new.subject.schema) == ["b"])
    #expect(try fixture.history.read { try $0.bytes(of: second.current[0]) } == Array("{1}".utf8))
  }

  @Test("a schema that a complete reading lacks is removed, and its return is an appearance with the next ordinal")
  func removedAndBack() throws {
    let fixture = try HistoryFixture()
    let first = try fixture.night(reading([schema("a", "{}"), schema("b", "{}")]))
    let second = try fixture.night(reading([schema("a", "{}")]))
    #expect(second.removed.schemas == ["b"] && second.current.schemas == ["a"])
    #expect(second.unseen == [subject("b"): .absent])
    #expect(second.removed.map(\.lastRun) == [first.run] && second.removed.map(\.closedBy) == [second.run])
    let third = try fixture.night(reading([schema("a", "{}")]))
    #expect(third.removed.isEmpty && third.unseen.isEmpty)
    let fourth = try fixture.night(reading([schema("a", "{}"), schema("b", "{}"), schema("c", "{}")]))
    #expect(fourth.appeared.schemas == ["b", "c"] && fourth.appeared.map(\.ordinal) == [2, 1])
    #expect(fourth.baselined.isEmpty)
  }

  @Test("text with U+0000, which SQLite would cut off, stays equal to itself")
  func zeroCharacter() throws {
    let fixture = try HistoryFixture()
    let night = reading([schema("a\0b", "{}", core: "1\0"), schema("a", "{}")], remarks: [outage])
    #expect(try fixture.night(night).current.schemas == ["a", "a\u{2400}b"])
    let second = try fixture.night(night)
    #expect(second.changed.isEmpty && second.removed.isEmpty && second.appeared.isEmpty)
  }

  @Test("a schema given twice in one night, or a source, is a problem and leaves nothing behind")
  func givenTwice() throws {
    let fixture = try HistoryFixture()
    #expect(throws: Problem.self) { try fixture.night(reading([schema("a", "{}"), schema("a", "{1}")])) }
    #expect(throws: Problem.self) { try fixture.night(reading([]), reading([])) }
    #expect(try fixture.history.read { try $0.runs() }.isEmpty)
  }
}
