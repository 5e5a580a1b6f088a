import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("The same version with another document")
struct RewrittenTests {
  @Test("content that differs from the newest document of that version is rewritten, however long ago that was")
  func content() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1")]))
    let second = try fixture.night(reading([schema("a", "{2}", core: "1")]))
    #expect(second.rewritten == second.changed)
    #expect(try fixture.night(reading([schema("a", "{2}", core: "2")])).rewritten.isEmpty)
    #expect(try fixture.night(reading([schema("a", "{2}", core: "1")])).rewritten.isEmpty)
    #expect(try fixture.night(reading([schema("a", "{2}", core: "2")])).rewritten.isEmpty)
    let sixth = try fixture.night(reading([schema("a", "{1}", core: "1")]))
    #expect(sixth.rewritten.map(\.old.ordinal) == [4] && sixth.changed.map(\.old.ordinal) == [5])
  }

  @Test("another stated digest is a rewrite even where the content is equal")
  func declaredDigest() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1", declared: "x")]))
    #expect(try fixture.night(reading([schema("a", "{1}", core: "1", declared: "y")])).rewritten.count == 1)
  }

  @Test("a digest that a source begins or ceases to state is no change")
  func declaredDigestAppears() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1")]))
    #expect(try fixture.night(reading([schema("a", "{1}", core: "1", declared: "x")])).changed.isEmpty)
    #expect(try fixture.night(reading([schema("a", "{1}", core: "1")])).changed.isEmpty)
  }

  @Test("the deprecation alone, and documents without a version, are not rewritten")
  func notRewritten() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1"), schema("b", "{1}")]))
    let second = try fixture.night(reading([schema("a", "{1}", core: "1", deprecated: true), schema("b", "{2}")]))
    #expect(second.changed.count == 2 && second.rewritten.isEmpty)
  }

  @Test("a schema that returns under its old version with another document has appeared and is rewritten")
  func returned() throws {
    let fixture = try HistoryFixture()
    try fixture.night(reading([schema("a", "{1}", core: "1")]))
    try fixture.night(reading([]))
    let third = try fixture.night(reading([schema("a", "{2}", core: "1")]))
    #expect(third.appeared.count == 1 && third.rewritten.map(\.new) == third.appeared)
  }
}
