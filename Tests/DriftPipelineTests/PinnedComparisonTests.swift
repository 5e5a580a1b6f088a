import DriftModel
import JSONModel
import Reports
import Testing

@Suite("Pinned copies against their origin")
struct PinnedComparisonTests {
  private typealias Offer = CrossSourceFixture.Offer

  private static func version(_ number: Int, _ length: Int) -> Offer {
    Offer("1.\(number)", "\"maxLength\": \(length)")
  }

  /// A registry with three versions of `a`, of which the second has the structure of the first, and the pinned copy.
  private static func entry(_ copy: Offer, pins: [PinMetadata] = []) throws -> CrossSourceEntry? {
    let fixture = try CrossSourceFixture(["registry": .registry, "pins": .directory], pinned: "pins")
    for night in [version(1, 9), version(2, 9), version(3, 5)] {
      try fixture.night(["registry": ["a": night], "pins": ["a": copy]], pins: pins)
    }
    let report = try fixture.night(["registry": ["a": version(3, 5)], "pins": ["a": copy]], pins: pins)
    #expect(report.crossSource.count == 1)
    return report.crossSource.first
  }

  @Test("drift with the change, and say which version they are and how far behind")
  func drift() throws {
    let pin = PinMetadata(registryURL: "https://registry.example", track: "v1", fetchedAt: "2026-01-01T00:00:00Z")
    let entry = try #require(try Self.entry(Self.version(1, 9), pins: [pin]))
    #expect(entry.status == .drift && entry.findings.map(\.pointer.description) == ["/maxLength"])
    #expect(entry.pin?.equals?.coreVersion == "1.1" && entry.pin?.likeness == .content && entry.pin?.behind == 2)
    #expect(entry.pin?.fetchedAt == pin.fetchedAt && entry.pin?.registryURL == pin.registryURL)
    let other = try #require(try Self.entry(Offer("1.0", #""maxLength": 9, "title": "x""#)))
    #expect(other.pin?.equals?.coreVersion == "1.2" && other.pin?.likeness == .structure && other.pin?.behind == 1)
    let unknown = try #require(try Self.entry(Offer("1.1", #""maxLength": 8"#)))
    #expect(unknown.status == .drift && unknown.pin?.equals == nil && unknown.pin?.behind == nil)
  }

  @Test("are in sync, also where they are older by metadata alone")
  func synced() throws {
    let copy = try #require(try Self.entry(Self.version(3, 5)))
    #expect(copy.status == .synced && !copy.metadataDiffers && copy.pin == nil)
    let fixture = try CrossSourceFixture(["registry": .registry, "pins": .directory], pinned: "pins")
    try fixture.night(["registry": ["a": Self.version(1, 9)], "pins": ["a": Self.version(1, 9)]])
    let night = ["registry": ["a": Self.version(2, 9)], "pins": ["a": Self.version(1, 9)]]
    let older = try #require(try fixture.night(night, pins: [PinMetadata(fetchedAt: "one day")]).crossSource.first)
    #expect(older.status == .synced && older.metadataDiffers)
    #expect(older.pin?.equals?.coreVersion == "1.1" && older.pin?.behind == 1 && older.pin?.fetchedAt == nil)
    let recorded = try fixture.recordedComparisons()
    try fixture.night(night, pins: [PinMetadata(fetchedAt: "the next day")])
    #expect(try fixture.recordedComparisons() == recorded)
  }

  @Test("are missing in the registry, and say what the registry last had")
  func missing() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "pins": .directory], pinned: "pins")
    let b = ["b": Offer("1.1")]
    try fixture.night(["registry": ["a": Self.version(1, 9)].merging(b) { $1 }, "pins": ["a": Self.version(1, 9)]])
    let report = try fixture.night(["registry": b, "pins": ["a": Self.version(1, 9)]])
    #expect(report.crossSource.map(\.status) == [.missingInRegistry])
    #expect(report.crossSource.first?.from == nil && report.crossSource.first?.pin?.equals?.coreVersion == "1.1")
    #expect(try fixture.night(["pins": ["a": Self.version(1, 9)]]).crossSource.map(\.status) == [.notRead])
  }

  @Test("lack what they do not need, and what the pin could not fetch")
  func lacking() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "pins": .directory], pinned: "pins")
    let report = try fixture.night(
      ["registry": ["a": Offer("1.1"), "b": Offer("1.1"), "c": Offer("1.1")], "pins": ["a": Offer("1.1")]],
      pins: [PinMetadata(track: "v1", failedSchemas: ["c", "gone"])])
    #expect(
      report.crossSource.map { [$0.subject.schema, $0.status.rawValue] } == [
        ["a", "synced"], ["c", "missing_locally"],
      ])
    #expect(report.crossSource.last?.pin?.couldNotBeFetched == true)
  }

  @Test("are held against the registry that their metadata name, and against one source only")
  func origin() throws {
    let fixture = try CrossSourceFixture(
      ["first": .registry, "second": .registry, "pins": .directory], pinned: "pins")
    let offers = [
      "first": ["a": Self.version(1, 9)], "second": ["a": Self.version(2, 5)], "pins": ["a": Self.version(2, 5)],
    ]
    func ofPins(_ pins: [PinMetadata]) throws -> [[String]] {
      try fixture.night(offers, pins: pins).crossSource.filter { $0.subject.source == "pins" }
        .map { [$0.reference, $0.status.rawValue] }
    }
    #expect(try ofPins([]) == [["first", "drift"]])
    #expect(try ofPins([PinMetadata(registryURL: "https://second.example")]) == [["second", "synced"]])
    #expect(try ofPins([PinMetadata(registryURL: "https://second.example", track: "v2")]) == [["first", "drift"]])
    #expect(try ofPins([PinMetadata(registryURL: "https://unknown.example")]) == [["first", "drift"]])
  }
}
