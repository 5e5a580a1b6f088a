import DriftModel
import Foundation
import JSONModel
import RegistryServer
import Testing

@Suite("Sources, tracks and older versions held against each other")
struct ComparisonScenarios {
  private static func schema(_ id: String, limit: Int, version: String = "1.0") -> String {
    #"{"$schema_id": "\#(id)", "$core_version": "\#(version)", "maxLength": \#(limit)}"#
  }

  private static func statuses(_ report: JSONValue, _ list: String) -> [String] {
    report[list]?.array?.map { entry in
      [entry["schema"]?.string, entry["status"]?.string].compactMap { $0 }.joined(separator: " ")
    } ?? []
  }

  @Test("a pinned copy is synced, drifts, or is missing on one of the two sides")
  func pinned() async throws {
    try await inScene { scene in
      let registry = RegistryContent(
        try [("a", 5), ("b", 5), ("c", 5)].map { name, limit in
          try PublishedSchema(
            track: "v1", name: name, bytes: Array(Self.schema(name, limit: limit, version: "2.0").utf8))
        })
      try scene.write(
        #"{"registry_url": "http://127.0.0.1", "track": "v1", "fetched_at": "2026-10-01T00:00:00Z", "schemas_fetched": 3, "schemas_failed": 0, "failed_schemas": []}"#,
        to: "pins/_metadata.json")
      for (name, limit) in [("a", 5), ("b", 4), ("d", 5)] {
        try scene.write(Self.schema(name, limit: limit), to: "pins/\(name).json")
      }
      try await withRunningRegistry(registry) { server in
        try scene.configure(
          sources: """
              - {name: pins, kind: directory, path: pins}
              - {name: registry, kind: registry, url: "\(server.baseURL)"}
            """)
        let night = try await scene.night(1)
        #expect(night.status == 0)
        #expect(
          Self.statuses(night.report, "cross_source")
            == ["a synced", "b drift", "c missing_locally", "d missing_in_registry"])
        let entries = night.report["cross_source"]
        #expect(entries?[0]?["reference"]?.string == "registry")
        #expect(entries?[0]?["metadata_differs"]?.boolean == true)
        #expect(entries?[1]?["findings"]?[0]?["rule"]?.string == "max-length-lowered")
      }
    }
  }

  /// The trigger of the migration in a report.
  private static func migration(_ report: JSONValue) -> JSONValue? {
    report["triggers"]?.array?.first { $0["id"]?.string == "core-v2-migration-started" }
  }

  @Test("v1 against v2: equal in structure, different, missing")
  func tracks() async throws {
    try await inScene { scene in
      try scene.configure()
      for (track, name, limit) in [("v1", "a", 5), ("v2", "a", 5), ("v1", "b", 5), ("v2", "b", 6), ("v1", "c", 5)] {
        let text = #"{"$schema_id": "\#(name)", "$track": "\#(track)", "maxLength": \#(limit)}"#
        try scene.write(text, to: "schemas/\(track)/\(name).json")
      }
      let night = try await scene.night(1)
      #expect(Self.statuses(night.report, "cross_track") == ["a metadata-only", "b structural", "c missing"])
      #expect(night.report["cross_track"]?[2]?["missing_in"]?.string == "v2")
      let trigger = Self.migration(night.report)
      #expect(trigger?["state"]?.string == "forming")
      let second = try await scene.night(2)
      #expect(Self.migration(second.report)?["state"]?.string == "fired")
      #expect(Self.migration(second.report)?["since"]?.string == "2026-10-02T02:17:00Z")
      try scene.write(#"{"$schema_id": "b", "maxLength": 5}"#, to: "schemas/v2/b.json")
      try scene.write(#"{"$schema_id": "c", "maxLength": 5}"#, to: "schemas/v2/c.json")
      let third = try await scene.night(3)
      #expect(Self.migration(third.report)?["state"]?.string == "fired")
      #expect(Self.migration(third.report)?["since"]?.string == "2026-10-02T02:17:00Z")
    }
  }

  @Test("a transitive mode also asks about versions before the previous one")
  func transitive() async throws {
    for (mode, expected) in [("BACKWARD", 0), ("BACKWARD_TRANSITIVE", 1)] {
      try await inScene { scene in
        try scene.configure(sources: "  - {name: core, kind: directory, path: schemas, mode: \(mode)}")
        // A value goes on night 2. On night 3 it is still gone for documents of night 1, and not for those of night 2.
        for (day, text) in [
          (1, #"{"enum": [1, 2, 3], "$core_version": "1"}"#), (2, #"{"enum": [1, 2], "$core_version": "2"}"#),
          (3, #"{"enum": [1, 2], "minimum": 0, "title": "x", "$core_version": "3"}"#),
        ] {
          try scene.write(text, to: "schemas/v1/a.json")
          if day < 3 { _ = try await scene.night(day) }
        }
        let night = try await scene.night(3)
        let rules = night.report["changes"]?[0]?["findings"]?.array?.compactMap { $0["rule"]?.string } ?? []
        #expect(rules.filter { $0 == "enum-value-removed" }.count == expected, "\(mode)")
        #expect(rules.contains("minimum-added"))
      }
    }
  }

  @Test("the mode and a severity of one's own decide what breaks")
  func policy() async throws {
    for (rules, status) in [
      ("", 1), ("rules: {modes: [{track: v1, mode: FORWARD}]}", 0),
      ("rules: {severity: {max-length-lowered: risky}}", 0), ("rules: {reading: strict}", 1),
    ] {
      try await inScene { scene in
        try scene.configure(rules)
        try scene.write(Self.schema("a", limit: 5), to: "schemas/v1/a.json")
        _ = try await scene.night(1)
        try scene.write(Self.schema("a", limit: 4, version: "1.1"), to: "schemas/v1/a.json")
        #expect(try await scene.night(2, "--fail-on", "breaking").status == Int32(status), "\(rules)")
      }
    }
  }
}
