import DriftModel
import Reports
import Testing

@Suite("A version that is published in part")
struct PublicationComparisonTests {
  private typealias Offer = CrossSourceFixture.Offer
  private typealias Offers = [String: Offer]

  /// Documents of the schemas `a`, `b`, `c` … at these versions, all of one structure.
  private static func offers(_ versions: String?...) -> Offers {
    Dictionary(uniqueKeysWithValues: zip("abcdefgh".map(String.init), versions.map { Offer($0) }))
  }

  /// The publications after nights with these documents of a registry and a release.
  private static func after(
    _ nights: (registry: Offers, release: Offers)..., kind: SourceKind = .registry
  ) throws -> [PublicationEntry] {
    let fixture = try CrossSourceFixture(["registry": kind, "release": .gitHubRelease])
    var report: DriftReport?
    for night in nights { report = try fixture.night(["registry": night.registry, "release": night.release]) }
    return report?.publications ?? []
  }

  private static let old = offers("1.9", "1.9", "1.9", "1.9")
  private static let new = offers("1.10", "1.10", "1.10", "1.10")
  private static let half = offers("1.10", "1.9", "1.10", "1.9")

  @Test("is half done where what did not change arrived and the rest did not")
  func halfDone() throws {
    let entries = try Self.after((Self.old, Self.old), (Self.half, Self.new))
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.status == .halfDone)
    #expect(entry.source == "registry" && entry.reference == "release" && entry.track == "v1")
    #expect(entry.from == "1.9" && entry.to == "1.10" && entry.schemas == 4)
    #expect(entry.missing.map(\.schema) == ["b", "d"] && entry.missing.map(\.coreVersion) == ["1.9", "1.9"])
  }

  @Test("is half done at first sight where what stayed behind has changed")
  func halfDoneAtFirstSight() throws {
    let changed = Self.new.merging(["d": Offer("1.10", #""type": "number""#)]) { $1 }
    #expect(try Self.after((Self.half, changed)).map(\.status) == [.halfDone])
  }

  @Test("is half done in a release too, and done in the end")
  func end() throws {
    #expect(try Self.after((Self.old, Self.old), (Self.new, Self.half)).map(\.source) == ["release"])
    #expect(try Self.after((Self.old, Self.old), (Self.half, Self.new), (Self.new, Self.new)).isEmpty)
  }

  @Test("is not published where none of it arrived")
  func notPublished() throws {
    let entries = try Self.after((Self.old, Self.new))
    #expect(entries.map(\.status) == [.notPublished])
    #expect(entries.first?.missing.count == 4 && entries.first?.from == "1.9" && entries.first?.to == "1.10")
  }

  @Test("is whole where a registry leaves what did not change at its last change")
  func lastChange() throws {
    let changed = Offer("1.10", #""type": "number""#)
    let registry = Self.old.merging(["a": changed]) { $1 }
    let release = Self.new.merging(["a": changed]) { $1 }
    #expect(try Self.after((Self.old, Self.old), (registry, release)).isEmpty)
    // At first sight nothing tells the two apart.
    #expect(try Self.after((Self.half, Self.new)).isEmpty)
  }

  @Test("is no matter of schemas with versions of their own")
  func ownVersions() throws {
    let own = Self.offers("3.0", "1.2", "2.1", "1.10")
    #expect(try Self.after((own, Self.offers("3.0", "3.0", "3.0", "3.0"))).isEmpty)
    #expect(try Self.after((own, own)).isEmpty)
    #expect(try Self.after((Self.offers("1.9"), Self.offers("1.10"))).isEmpty)
    #expect(try Self.after((own, Self.offers("4.0", "4.0", "4.0", "4.0"))).isEmpty)
    let changed = Self.offers("3.0", "3.0").merging(["b": Offer("3.0", #""type": "number""#)]) { $1 }
    #expect(try Self.after((Self.offers("3.0", "1.2"), changed)).isEmpty)
  }

  @Test("does not miss what the new version dropped, added, or left deprecated")
  func membership() throws {
    let without = Self.offers("1.10", "1.10", "1.10")
    #expect(try Self.after((Self.old, Self.old), (without.merging(Self.old) { new, _ in new }, without)).isEmpty)
    #expect(try Self.after((Self.old, Self.old), (without, Self.new)).isEmpty)
    let deprecated = without.merging(["d": Offer("1.9", deprecated: true)]) { $1 }
    #expect(try Self.after((Self.old, Self.old), (deprecated, Self.new)).isEmpty)
    #expect(try Self.after((Self.old, Self.old), (Self.new, deprecated)).isEmpty)
  }

  @Test(
    "is none where nobody offers a newer release whole",
    arguments: [
      (offers("1.9", "1.9"), offers(nil, nil)), (offers(nil, nil), offers("1.10", "1.10")),
      (offers("1.9", "1.9"), offers("2.0-rc1", "2.0-rc1")), (offers("1.9", "1.9"), offers("dev", "dev")),
      (offers("v1.9", "1.9.0"), offers("1.9", "1.9")), (offers("1.10", "1.10"), offers("1.10", "1.9", "1.9")),
      (offers("1.11", "1.9"), offers("1.10", "1.10")),
    ])
  func nothing(registry: [String: CrossSourceFixture.Offer], release: [String: CrossSourceFixture.Offer]) throws {
    #expect(try Self.after((registry, release)).isEmpty)
  }

  @Test(
    "concerns neither folders nor registries that number by themselves", arguments: [SourceKind.directory, .confluent])
  func others(kind: SourceKind) throws {
    #expect(try Self.after((Self.old, Self.old), (Self.half, Self.new), kind: kind).isEmpty)
    #expect(try Self.after((Self.old, Self.old), (Self.new, Self.old), kind: kind).isEmpty)
  }

  @Test("needs a second source")
  func alone() throws {
    let fixture = try CrossSourceFixture(["registry": .registry])
    try fixture.night(["registry": Self.old])
    #expect(try fixture.night(["registry": Self.half]).publications.isEmpty)
  }

  @Test("is not known where one of the two was not read, holds over nights, and adds nothing on quiet ones")
  func unread() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "release": .gitHubRelease])
    try fixture.night(["registry": Self.old, "release": Self.old])
    let told = try fixture.night(["registry": Self.half, "release": Self.new]).publications
    let recorded = try fixture.recordedComparisons()
    for offers in [["registry": Self.half], ["release": Self.new]] {
      let entry = try #require(try fixture.night(offers).publications.first)
      #expect(entry.status == .notRead && entry.missing.isEmpty && entry.schemas == nil)
    }
    #expect(try fixture.night(["registry": Self.half, "release": Self.new]).publications == told)
    #expect(try fixture.recordedComparisons() == recorded)
  }
}
