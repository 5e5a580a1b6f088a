@testable import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Testing

@Suite("What a source remembers of its editions")
struct EditionMemoryTests {
  private let refused = RememberedEdition(
    listing: listing("v2", published: 2, id: 2, commit: String(repeating: "c", count: 40)),
    state: .refused(.malformed, Problem(what: "no archive\u{0}", place: "v2", next: "mend it")))
  private let expired = RememberedEdition(listing: listing("v3", published: 3, id: 3), state: .expired)

  @Test("every state and every page comes back, also from the file")
  func roundTrip() throws {
    let fixture = try HistoryFixture()
    #expect(try fixture.history.memory(of: "core") == nil)
    let read = edition(listing("v1", published: 1, digest: "zip"), "zip", [schema("a", "{}")])
    let page = RememberedPage(
      validator: #"W/"1""#, editions: [read.listing.name, EditionName(title: "é,[\"", asset: "core.zip")],
      next: "https://api.invalid/releases?page=2")
    let told = memory([read.remembered, refused, expired], pages: ["https://api.invalid/releases": page])
    try fixture.night(reading([], editions: [read], memory: told))
    var expected = told
    expected.editions[refused.listing.name] = RememberedEdition(
      listing: refused.listing,
      state: .refused(.malformed, Problem(what: "no archive\u{2400}", place: "v2", next: "mend it")))
    #expect(try fixture.history.memory(of: "core") == expected)
    #expect(try DriftHistory.openReadOnly(at: fixture.path).memory(of: "core") == expected)
    #expect(try fixture.history.memory(of: "other") == nil)
    #expect(try fixture.history.archive(read.digest) == Array("zip".utf8))
    #expect(try fixture.history.archive(SHA256Digest(of: "".utf8)) == nil)
  }

  @Test("a night without a memory keeps the one before, and a night with another replaces it")
  func keptAndReplaced() throws {
    let fixture = try HistoryFixture()
    let first = memory([refused, expired], pages: ["p": RememberedPage(validator: "1", editions: [], next: nil)])
    try fixture.night(reading([], editions: [], memory: first))
    try fixture.night(reading([], editions: [], memory: nil))
    #expect(try fixture.history.memory(of: "core")?.editions.count == 2)
    let second = memory(
      [expired], selection: "v3", pages: ["p": RememberedPage(validator: "2", editions: [], next: "q")])
    try fixture.night(reading([], editions: [], memory: second))
    #expect(try fixture.history.memory(of: "core") == second)
    try fixture.night(reading([], editions: [], memory: memory([expired])))
    #expect(try fixture.history.memory(of: "core") == memory([expired]))
  }

  @Test("another address is another list, and nothing of it was rewritten")
  func anotherAddress() throws {
    let fixture = try HistoryFixture()
    let here = edition(listing("v1", published: 1), "one", [])
    let there = edition(listing("v1", published: 1, id: 7), "two", [])
    try fixture.night(reading([], editions: [here], memory: memory([here.remembered])))
    let elsewhere = memory([there.remembered], address: "https://other.invalid/releases")
    try fixture.night(reading([], editions: [there], memory: elsewhere))
    #expect(try fixture.history.memory(of: "core") == elsewhere)
    #expect(try fixture.changes(2).map(\.isRewritten) == [false])
    try fixture.night(reading([], editions: [here], memory: memory([here.remembered])))
    #expect(try fixture.history.memory(of: "core") == memory([here.remembered]))
    #expect(try fixture.changes(3).isEmpty)
  }

  @Test("an edition whose archive nobody kept is not remembered, so that the next run reads it")
  func withoutArchive() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1), "zip", [])
    try fixture.night(reading([], editions: [], memory: memory([read.remembered, expired])))
    #expect(try fixture.history.memory(of: "core")?.editions.keys.map(\.title) == ["v3"])
  }

  @Test("moments outside the years that the database sorts are kept as the nearest, and are no news every night")
  func strangeMoments() throws {
    let fixture = try HistoryFixture()
    let early = EditionListing(
      title: "v0", asset: "core.zip", assetID: 0, size: 0, statedDigest: nil,
      publishedAt: Timestamp(secondsSince1970: -1), updatedAt: Timestamp(secondsSince1970: 300_000_000_000))
    for _ in 1...2 {
      try fixture.night(
        reading([], editions: [], memory: memory([RememberedEdition(listing: early, state: .expired)])))
    }
    let kept = try #require(try fixture.history.memory(of: "core")?.editions.values.first)
    #expect(kept.listing.publishedAt.description == "1970-01-01T00:00:00Z")
    #expect(kept.listing.updatedAt.description == "9999-12-31T23:59:59Z")
    #expect(try fixture.changes(1).count == 1 && fixture.changes(2).isEmpty)
  }

  @Test("a night that fails leaves nothing visible")
  func failingNight() throws {
    let fixture = try HistoryFixture()
    let read = edition(listing("v1", published: 1), "zip", [schema("a", "{}")])
    let outcome = reading([], editions: [read], memory: memory([read.remembered]))
    #expect(throws: outage) {
      _ = try fixture.history.record(.number(1, [outcome]), examine: examine) { _, _ in throw outage }
    }
    #expect(try fixture.history.memory(of: "core") == nil)
    #expect(try fixture.history.archive(read.digest) == nil)
  }
}

extension HistoryFixture {
  /// What a run learned of editions.
  func changes(_ run: Int64) throws -> [EditionChange] { try history.read { try $0.editionChanges(run: run) } }
}
