import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

@Suite struct PinnedCopiesTests {
  private static let metadata = #"""
    {"registry_url":"https://user:secret@registry.example/api","track":"v1","fetched_at":"2025-10-18T19:34:05Z",
     "schemas_fetched":1,"schemas_failed":2,"failed_schemas":["telemetry.B",{"name":"telemetry.C","error":"404"}]}
    """#

  private func read(_ files: [String: String], track: String? = nil) -> LayoutReading {
    readLayout(files.mapValues { Array($0.utf8) }, track: track)
  }

  @Test func `the metadata name the track and say that the copies are pinned`() throws {
    let reading = read(["_metadata.json": Self.metadata, "telemetry.A.json": #"{"$track":"v2"}"#, "v2/x.json": "{}"])
    #expect(reading.subjects == ["core/v1/telemetry.A", "core/v2/x"])
    let kind = try #require(reading.kind)
    #expect(kind.isPinned)
    guard case .pinnedCopies(let pin) = kind else { return }
    #expect(pin.track == "v1" && pin.fetchedCount == 1 && pin.failedSchemas == ["telemetry.B", "telemetry.C"])
    #expect(pin.fetchedAt == "2025-10-18T19:34:05Z")
    #expect(pin.registryURL == "https://registry.example/api")
  }

  @Test func `what the pin could not fetch is remarked on, one by one`() {
    let reading = read(["_metadata.json": Self.metadata, "a.json": "{}"])
    #expect(
      reading.remarks.map(\.what) == [
        "the pin could not fetch telemetry.B", "the pin could not fetch telemetry.C",
      ])
    #expect(reading.failures.isEmpty)
  }

  @Test func `metadata hold for their folder and below`() {
    let reading = read(["pins/_metadata.json": Self.metadata, "pins/deep/a.json": "{}", "b.json": "{}"])
    #expect(reading.subjects == ["core/b", "core/v1/a"])
  }

  @Test func `metadata may leave everything out`() {
    let reading = read(["_metadata.json": #"{"track":null}"#, "a.json": "{}"], track: "v2")
    #expect(reading.subjects == ["core/v2/a"])
    #expect(reading.remarks.isEmpty && reading.kind?.isPinned == true)
  }
}
