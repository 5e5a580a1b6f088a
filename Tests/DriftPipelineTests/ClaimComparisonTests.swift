import DriftModel
import Reports
import Testing

@Suite("One version claimed by two sources")
struct ClaimComparisonTests {
  private typealias Offer = CrossSourceFixture.Offer

  private static func claims(_ registry: Offer, _ release: Offer) throws -> [ClaimEntry] {
    let fixture = try CrossSourceFixture(["release": .gitHubRelease, "registry": .registry])
    return try fixture.night(["registry": ["a": registry], "release": ["a": release]]).claims
  }

  @Test("with another structure is a finding with both ends")
  func structure() throws {
    let claims = try Self.claims(Offer("1.2", #""maxLength": 5"#), Offer("1.2", #""maxLength": 4"#))
    let claim = try #require(claims.first)
    #expect(claims.count == 1)
    #expect(claim.status == .otherStructure && claim.coreVersion == "1.2" && claim.schema == "a")
    #expect(claim.from.source == "registry" && claim.to.source == "release")
    #expect(claim.findings.map(\.rule) == ["max-length-lowered"])
    #expect(claim.verdict?.proof == .confirmed)
    #expect(claim.from.location == "registry/a" && claim.to.location == "release/a")
    #expect(claim.from.version.sha256 == SHA256Digest(of: #"{"$core_version": "1.2", "maxLength": 5}"#.utf8))
    #expect(claim.from.version.firstSeen?.day == "2026-01-02")
    #expect(claim.from.isStanding && claim.to.isStanding)
  }

  @Test("with other annotations is said, without findings")
  func metadata() throws {
    let claims = try Self.claims(Offer("1.2", #""title": "x""#), Offer("1.2", #""title": "y""#))
    #expect(claims.map(\.status) == [.otherMetadata])
    #expect(claims.first?.findings == [])
  }

  @Test("is one document with other white space or another order of members")
  func sameContent() throws {
    let claims = try Self.claims(
      Offer("1.2", text: #"{"maxLength":5,"minLength":1}"#),
      Offer("1.2", text: "{ \"minLength\": 1.0, \"maxLength\": 5 }"))
    #expect(claims.isEmpty)
  }

  @Test("is no claim without a version, with a word for one, or with different ones", arguments: [nil, "dev", "7"])
  func noClaim(version: String?) throws {
    let other = #""type": "number""#
    #expect(try Self.claims(Offer(version), Offer(version, other)).isEmpty)
    #expect(try Self.claims(Offer("1.2"), Offer("1.3", other)).isEmpty)
  }

  @Test("counts no versions of a registry that numbers by itself")
  func confluent() throws {
    let fixture = try CrossSourceFixture(["schemas": .confluent, "registry": .registry])
    let report = try fixture.night(["schemas": ["a": Offer("1.2")], "registry": ["a": Offer("1.2", #""minimum": 1"#)]])
    #expect(report.claims.isEmpty)
  }

  @Test("counts what one of them said long ago, as long as the other stands, and adds nothing on quiet nights")
  func past() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "release": .gitHubRelease])
    let old = ["b": Offer("1.3"), "a": Offer("1.2", #""maxLength": 5"#)]
    let new = ["b": Offer("1.3"), "a": Offer("1.3", #""maxLength": 5"#)]
    let late = ["b": Offer("1.3"), "a": Offer("1.2", #""maxLength": 4"#)]
    #expect(try fixture.night(["registry": old, "release": new]).claims.isEmpty)
    #expect(try fixture.night(["registry": new, "release": new]).claims.isEmpty)
    let report = try fixture.night(["registry": new, "release": late])
    #expect(report.claims.map(\.status) == [.otherStructure])
    #expect(report.claims.first?.from.isStanding == false)
    #expect(report.claims.first?.from.version.firstSeen?.day == "2026-01-02")
    #expect(report.claims.first?.to.version.firstSeen?.day == "2026-01-04")
    let recorded = try fixture.recordedComparisons()
    #expect(try fixture.night(["registry": new, "release": late]).claims == report.claims)
    #expect(try fixture.recordedComparisons() == recorded)
    #expect(try fixture.night(["registry": new, "release": new]).claims.isEmpty)
  }

  @Test("takes a source at its newest word")
  func rewritten() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "release": .gitHubRelease])
    let (first, second) = (["a": Offer("1.2", #""maxLength": 5"#)], ["a": Offer("1.2", #""maxLength": 4"#)])
    #expect(try fixture.night(["registry": first, "release": second]).claims.count == 1)
    let report = try fixture.night(["registry": second, "release": second])
    #expect(report.claims.isEmpty)
    #expect(report.changes.contains { $0.kind == .rewritten })
  }

  @Test("is not known tonight where one of the two was not read, and stays recorded")
  func unread() throws {
    let fixture = try CrossSourceFixture(["registry": .registry, "release": .gitHubRelease, "other": .registry])
    let offers = ["registry": ["a": Offer("1.2")], "release": ["a": Offer("1.2", #""minimum": 1"#)]]
    let other = ["other": ["z": Offer("1.2")]]
    try fixture.night(offers.merging(other) { $1 })
    let recorded = try fixture.recordedComparisons()
    let none = try fixture.night(other)
    #expect(none.claims.map(\.status) == [.notRead])
    #expect(none.claims.first?.findings == [] && none.claims.first?.verdict == nil)
    let one = try fixture.night(["release": offers["release"] ?? [:]].merging(other) { $1 })
    #expect(one.claims.map(\.status) == [.notRead])
    #expect(try fixture.recordedComparisons() == recorded)
  }
}
