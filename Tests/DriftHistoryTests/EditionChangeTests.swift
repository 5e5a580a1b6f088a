import DriftHistory
import DriftModel
import JSONModel
import Testing

@Suite("What a run learns of editions")
struct EditionChangeTests {
  private let commits = ["a", "b"].map { String(repeating: $0, count: 40) }

  @Test("a file that was replaced under its name tells both digests, both dates and both contents")
  func replaced() throws {
    let fixture = try HistoryFixture()
    let old = edition(listing("v1", published: 1), "one", [schema("a", "{1}"), schema("b", "{}")])
    let new = edition(listing("v1", published: 1, id: 2, updated: 9), "two", [schema("a", "{2}"), schema("b", "{}")])
    try fixture.night(reading([], editions: [old], memory: memory([old.remembered])))
    try fixture.night(reading([], editions: [new], memory: memory([new.remembered])))
    let first = try #require(try fixture.changes(1).first)
    #expect(!first.isRewritten && first.documents.map(\.subject.schema) == ["a", "b"])
    let second = try #require(try fixture.changes(2).first)
    let former = try #require(second.former)
    #expect(second.edition == new.remembered && former.edition == old.remembered)
    #expect(second.edition.listing.updatedAt == day(9) && former.edition.listing.updatedAt == day(1))
    #expect(former.documents.map(\.digest) != second.documents.map(\.digest))
    #expect(former.documents.last?.digest == second.documents.last?.digest)
    #expect(try fixture.history.archive(old.digest) == old.archive)
    #expect(try fixture.history.archive(new.digest) == new.archive)
    #expect(try fixture.changes(1).first == first, "the past is told as it was")
  }

  @Test("a tag that moved is told though the bytes did not change")
  func moved() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1, commit: commits[0]), "one", [schema("a", "{1}")])
    let moved = RememberedEdition(
      listing: listing("v1", published: 1, commit: commits[1]), state: read.remembered.state)
    try fixture.night(reading([], editions: [read], memory: memory([read.remembered])))
    try fixture.night(reading([], editions: [], memory: memory([moved])))
    let change = try #require(try fixture.changes(2).first)
    #expect(change.former?.edition.listing.commit == commits[0] && change.edition.listing.commit == commits[1])
    #expect(change.documents == change.former?.documents && change.documents.count == 1)
  }

  @Test("another number, day of deletion or branch of the same bytes is no news")
  func relisted() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1), "one", [schema("a", "{1}")])
    let again = RememberedEdition(listing: listing("v1", published: 1, id: 5, updated: 8), state: read.remembered.state)
    try fixture.night(reading([], editions: [read], memory: memory([read.remembered])))
    try fixture.night(reading([], editions: [], memory: memory([again])))
    #expect(try fixture.changes(2).isEmpty)
    #expect(try fixture.history.memory(of: "core") == memory([again]))
  }

  @Test(
    "a file that cannot be used any more is refused, with what was read before; what replaces it is held against that")
  func refused() throws {
    let fixture = try HistoryFixture()
    let old = edition(listing("v1", published: 1), "one", [])
    let broken = RememberedEdition(
      listing: listing("v1", published: 1, id: 2, updated: 3), state: .refused(.malformed, outage))
    let new = edition(listing("v1", published: 1, id: 3, updated: 4), "two", [])
    try fixture.night(reading([], editions: [old], memory: memory([old.remembered])))
    try fixture.night(reading([], editions: [], memory: memory([broken])))
    try fixture.night(reading([], editions: [new], memory: memory([new.remembered])))
    #expect(try fixture.changes(2).map(\.former?.edition) == [old.remembered])
    #expect(try fixture.changes(3).map(\.former?.edition) == [old.remembered])
  }

  @Test("editions may be read long after they were published, and are in the order of publication")
  func olderLater() throws {
    let fixture = try HistoryFixture()
    let newest = edition(listing("v3", published: 30, id: 3), "three", [schema("a", "{3}")])
    let oldest = edition(listing("v1", published: 10), "one", [schema("a", "{3}")])
    let middle = edition(listing("v2", published: 20, id: 2), "two", [schema("a", "{2}")])
    try fixture.night(
      reading([schema("a", "{3}")], editions: [newest], memory: memory([newest.remembered])))
    #expect(try fixture.origin("a") == "v3")
    try fixture.night(
      reading(
        [schema("a", "{3}")], editions: [oldest, middle],
        memory: memory([newest, oldest, middle].map(\.remembered))))
    #expect(try fixture.changes(2).map(\.edition.listing.title) == ["v1", "v2"])
    #expect(try fixture.origin("a") == "v1")
    #expect(try fixture.history.read { try $0.versions() }.count == 1, "an edition is no night")
  }

  @Test("content that came with a replaced file has its origin on the day of that")
  func originOfReplacement() throws {
    let fixture = try HistoryFixture()
    let old = edition(listing("v1", published: 1), "one", [schema("a", "{1}")])
    let second = edition(listing("v2", published: 5, id: 2, commit: commits[0]), "two", [schema("a", "{ 2 }")])
    let new = edition(listing("v1", published: 1, id: 3, updated: 9), "three", [schema("a", "{2}")])
    try fixture.night(reading([], editions: [old, second], memory: memory([old, second].map(\.remembered))))
    try fixture.night(
      reading([schema("a", "{2}")], editions: [new], memory: memory([new, second].map(\.remembered))))
    #expect(try fixture.origin("a") == "v2")
    let origin = try #require(
      try fixture.history.read { try $0.origin(of: subject("a"), ordinal: 1) })
    #expect(origin.source == "core" && origin.commit == commits[0] && origin.publishedAt == day(5))
  }

  @Test("the origin of a version may be another source's edition, of the same track and schema only")
  func originElsewhere() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1), "one", [schema("a", "{1}"), schema("b", "{2}", track: "v2")])
    try fixture.night(
      reading([], editions: [read], memory: memory([read.remembered])),
      reading([schema("a", "{1}", source: "live"), schema("b", "{2}", source: "live")], source: "live"))
    #expect(try fixture.origin("a", source: "live") == "v1")
    #expect(try fixture.origin("b", source: "live") == nil)
  }

  @Test("documents on tracks that were not asked for are not recorded")
  func onlyOneTrack() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1), "one", [schema("a", "{1}"), schema("b", "{2}", track: "v2")])
    try fixture.night(reading([], editions: [read], memory: memory([read.remembered]), only: "v1"))
    #expect(try fixture.changes(1).first?.documents.map(\.subject.schema) == ["a"])
  }
}

extension HistoryFixture {
  /// The release that the first version of a schema comes from.
  fileprivate func origin(_ name: String, source: String = "core") throws -> String? {
    try history.read { try $0.origin(of: subject(name, source), ordinal: 1)?.release }
  }
}
