import Testing

@testable import DriftPipeline

@Suite("Versions compared by their numbers")
struct CoreVersionTests {
  @Test("have the order of numbers, with a prerelease before its release")
  func order() throws {
    let texts = [
      "0.9", "1.2.0-1", "1.2.0-2", "1.2.0-10", "1.2.0-alpha", "1.2.0-alpha.1", "1.2.0-rc.1", "v1.2", "1.2.1", "1.9.0",
      "1.10.0", "2.0.0-rc1", "2.0.0", "18446744073709551616.0", "18446744073709551617.0",
    ]
    let versions = try texts.map { try #require(CoreVersion($0), "\($0)") }
    for (place, version) in versions.enumerated() {
      for (other, later) in versions.enumerated() {
        #expect((version < later) == (place < other), "\(version.text) < \(later.text)")
        #expect((version == later) == (place == other), "\(version.text) == \(later.text)")
      }
    }
    #expect(versions.filter(\.isPrerelease).count == 7)
  }

  @Test("are equal where their numbers are", arguments: [("1.2", "v1.2.0"), ("1.02.0", "1.2"), ("1.2+a", "1.2.0+b")])
  func equality(left: String, right: String) throws {
    #expect(try #require(CoreVersion(left)) == #require(CoreVersion(right)))
  }

  @Test(
    "are nothing else",
    arguments: ["", "v", "12", "1.", ".1", "1..2", "dev", "1.x", "1.2 ", "V1.2", "1.2rc1", "٢.٣", "-1.2", "2026-01-31"])
  func refused(text: String) { #expect(CoreVersion(text) == nil) }
}
