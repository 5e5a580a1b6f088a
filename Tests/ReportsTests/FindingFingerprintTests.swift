import JSONModel
import Reports
import Testing

/// The expected values were computed with Python's hashlib over the parts written out by hand.
@Suite struct FindingFingerprintTests {
  private static func fingerprint(
    rule: String = "enum-value-removed", track: String = "v1", schema: String = "telemetry.FeedbackEvent",
    pointer: String = "/properties/kind/enum", old: String? = #""praise""#, new: String? = nil
  ) throws -> String {
    FindingFingerprint.of(
      rule: rule, track: track, schema: schema, pointer: try Part.pointer(pointer), old: try old.map(Part.json),
      new: try new.map(Part.json))
  }

  @Test func hasItsFixedValue() throws {
    #expect(try Self.fingerprint() == "v1:53ebe20118e4879f")
    let other = try Self.fingerprint(
      rule: "type-changed", track: "", schema: "größe", pointer: "/a~1b", old: #"{ "b": 1.0, "a": [null] }"#,
      new: "null")
    #expect(other == "v1:1af02a78efc49387")
  }

  @Test func looksAtValuesRatherThanTheirText() throws {
    let written = try Self.fingerprint(old: #"{"a":1,"b":[true]}"#, new: "1.0")
    #expect(try Self.fingerprint(old: #"{ "b": [ true ], "a": 1e0 }"#, new: "1") == written)
  }

  @Test func differsWithEveryPart() throws {
    let all = [
      try Self.fingerprint(), try Self.fingerprint(rule: "enum-value-added"), try Self.fingerprint(track: "v2"),
      try Self.fingerprint(schema: "telemetry.Other"), try Self.fingerprint(pointer: "/properties/kind"),
      try Self.fingerprint(old: nil, new: #""praise""#), try Self.fingerprint(new: "null"),
      try Self.fingerprint(old: "null"), try Self.fingerprint(old: nil), try Self.fingerprint(old: #""null""#),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func keepsPartsApart() throws {
    #expect(try Self.fingerprint(track: "v1", schema: "2a") != Self.fingerprint(track: "v12", schema: "a"))
    #expect(try Self.fingerprint(track: "v1,a", schema: "b") != Self.fingerprint(track: "v1", schema: "a,b"))
  }
}
