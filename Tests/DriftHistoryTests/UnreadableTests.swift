import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("Documents that cannot be believed")
struct UnreadableTests {
  @Test("a document that becomes unreadable is a version with its problem, and is readable again later")
  func unreadable() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{}")]))
    let second = try fixture.night(reading([schema("a", "{?")]))
    #expect(second.changed.map(\.new.problem?.what) == ["not JSON"])
    #expect(second.changed.map(\.new.structureDigest) == [nil])
    #expect(try fixture.history.read { try $0.bytes(of: second.current[0]) } == Array("{?".utf8))
    #expect(try fixture.night(reading([schema("a", "{?")])).changed.isEmpty)
    let fourth = try fixture.night(reading([schema("a", "{}")]))
    #expect(fourth.changed.map(\.new.problem) == [nil] && fourth.changed.map(\.new.ordinal) == [3])
  }

  @Test("a reader that has learnt to read the same bytes makes them readable")
  func mended() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{?}")]))
    _ = try fixture.history.record(.number(2, [reading([schema("a", "{?}")])])) { fetched in
      Examination(contentDigest: SHA256Digest(of: fetched.bytes), structureDigest: SHA256Digest(of: fetched.bytes))
    } conclude: { snapshot, _ in
      #expect(snapshot.changed.map(\.new.problem) == [nil])
      #expect(snapshot.changed.map(\.old.digest) == snapshot.changed.map(\.new.digest))
      return .empty
    }
  }

  @Test("bytes in doubt are kept, unreadable, and never examined")
  func doubt() throws {
    let fixture = try HistoryFixture()
    let doubt = Problem(what: "the digest does not match the index", place: "index.json", next: "fetch it again")
    try fixture.night(reading([schema("a", "{}", core: "1")]))
    let second = try fixture.night(reading([schema("a", "{2}", core: "1", doubt: doubt)]))
    #expect(second.changed.map(\.new.problem) == [doubt] && second.changed.map(\.new.contentDigest) == [nil])
    #expect(second.rewritten.isEmpty)
    #expect(try fixture.night(reading([schema("a", "{2}", core: "1", doubt: doubt)])).changed.isEmpty)
    let fourth = try fixture.night(reading([schema("a", "{2}", core: "1")]))
    #expect(fourth.changed.map(\.new.problem) == [nil])
    #expect(fourth.rewritten.map(\.old.ordinal) == [1] && fourth.rewritten.map(\.new.ordinal) == [3])
  }
}
