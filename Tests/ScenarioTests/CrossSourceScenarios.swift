import DriftModel
import Foundation
import JSONModel
import RegistryServer
import Testing

@Suite("Pinned copies, and a version that is published in part")
struct CrossSourceScenarios {
  private static func schema(_ id: String, limit: Int, version: String) -> String {
    #"{"$schema_id": "\#(id)", "$core_version": "\#(version)", "maxLength": \#(limit)}"#
  }

  private static func registry(_ limits: KeyValuePairs<String, Int>, version: String) throws -> RegistryContent {
    RegistryContent(
      try limits.map { name, limit in
        try PublishedSchema(
          track: "v1", name: name, bytes: Array(schema(name, limit: limit, version: version).utf8))
      })
  }

  @Test("a pinned copy is synced, drifted by an exact change, or missing in the registry")
  func pinned() async throws {
    try await inScene { scene in
      for name in ["a", "b", "c"] {
        try scene.write(Self.schema(name, limit: 5, version: "1.0"), to: "pins/\(name).json")
      }
      let content = try Self.registry(["a": 5, "b": 5, "c": 5, "d": 5], version: "1.0")
      try await withRunningRegistry(content) { server in
        try scene.write(
          #"{"registry_url": "\#(server.baseURL)/", "track": "v1", "fetched_at": "2026-09-30T00:00:00Z"}"#,
          to: "pins/_metadata.json")
        try scene.configure(
          sources: """
              - {name: registry, kind: registry, url: "\(server.baseURL)"}
              - {name: pins, kind: directory, path: pins, pinned: true}
            """)
        let first = try await scene.night(1)
        #expect(first.status == 0)
        #expect(first.report["cross_source"]?.array?.map { $0["status"]?.string } == ["synced", "synced", "synced"])
        server.live.content = try Self.registry(["a": 5, "b": 5, "d": 5], version: "1.1")
        _ = try await scene.night(2)
        server.live.content = try Self.registry(["a": 5, "b": 4, "d": 5], version: "1.2")
        let night = try await scene.night(3, "--output", "markdown=night.md")
        let entries = night.report["cross_source"]
        #expect(entries?.array?.map { $0["status"]?.string } == ["synced", "drift", "missing_in_registry"])
        #expect(entries?[0]?["metadata_differs"]?.boolean == true)
        #expect(entries?[0]?["pin"]?["behind"]?.number?.integer == 2)
        #expect(entries?[1]?["findings"]?[0]?["pointer"]?.string == "/maxLength")
        #expect(
          entries?[1]?["findings"]?[0]?["rule"]?.string == "max-length-lowered",
          "the copy is the old side: what is published since is the change")
        #expect(entries?[1]?["pin"]?["equals"]?["core_version"]?.string == "1.0")
        #expect(entries?[1]?["pin"]?["fetched_at"]?.string == "2026-09-30T00:00:00Z")
        #expect(entries?[2]?["pin"]?["equals"]?["core_version"]?.string == "1.0")
        #expect(
          try scene.text(of: "night.md").contains("in `registry`, 2 versions behind; fetched `2026-09-30T00:00:00Z`"))
      }
    }
  }

  @Test("a difference by which readers alone lose something is called breaking wherever it is told")
  func readersLose() async throws {
    try await inScene { scene in
      func schema(_ properties: String) -> String {
        #"{"$schema_id": "a", "$core_version": "1.0", "type": "object", "properties": {\#(properties)}}"#
      }
      try scene.write(schema(#""x": {"type": "string"}, "y": {"type": "string"}"#), to: "one/v1/a.json")
      try scene.write(schema(#""x": {"type": "string"}"#), to: "two/v1/a.json")
      try scene.configure(
        sources: """
            - {name: one, kind: directory, path: one}
            - {name: two, kind: directory, path: two}
          """)
      _ = try await scene.night(1, "--output", "markdown=night.md")
      let lines = try scene.text(of: "night.md").split(separator: "\n").filter { $0.contains("difference") }
      #expect(lines.count == 2 && lines.allSatisfy { $0.contains("**breaking** difference") }, "\(lines)")
    }
  }

  @Test("a copy that was edited under its version is one version with two meanings")
  func edited() async throws {
    try await inScene { scene in
      try scene.write(Self.schema("a", limit: 9, version: "1.0"), to: "pins/v1/a.json")
      try await withRunningRegistry(try Self.registry(["a": 5], version: "1.0")) { server in
        try scene.configure(
          sources: """
              - {name: registry, kind: registry, url: "\(server.baseURL)"}
              - {name: pins, kind: directory, path: pins, pinned: true}
            """)
        _ = try await scene.night(1)
        server.live.content = try Self.registry(["a": 5], version: "1.1")
        let night = try await scene.night(2)
        let claim = night.report["claims"]?[0]
        #expect(claim?["status"]?.string == "other_structure" && claim?["core_version"]?.string == "1.0")
        #expect(claim?["from"]?["standing"]?.boolean == false && claim?["to"]?["standing"]?.boolean == true)
        let told = try await scene.program.run("report", "--run", "2", "--json")
        #expect(try JSONDocument(parsing: told.output).root["claims"] == night.report["claims"])
      }
    }
  }

  @Test(
    "a registry that stopped half way through a real release",
    .enabled(if: RealReleases.areThere, "passed over: ../shared/data/core-releases is absent"))
  func halfDone() async throws {
    try await inScene { scene in
      @Sendable func content(_ version: String) throws -> RegistryContent {
        try RegistryContent(directory: RealReleases.folder.appendingPathComponent(version).path)
      }
      try await withRunningRegistry(try content("1.2.8")) { server in
        try scene.configure(
          sources: """
              - {name: registry, kind: registry, url: "\(server.baseURL)"}
              - {name: release, kind: archive, path: core.zip}
            """)
        try RealReleases.publish("1.2.8", as: .zip, in: scene.folder, name: "core.zip")
        let first = try await scene.night(1).report
        #expect(first["publications"]?.array?.isEmpty == true && first["claims"]?.array?.isEmpty == true)
        try RealReleases.publish("1.4.61", as: .zip, in: scene.folder, name: "core.zip")
        let second = try await scene.night(2).report["publications"]
        #expect(second?[0]?["status"]?.string == "not_published")
        #expect(second?[0]?["missing"]?.array?.count == 22)
        var mixed = try content("1.2.8")
        for schema in try content("1.4.61").current(on: "v1").prefix(10) { mixed.publish(schema) }
        server.live.content = mixed
        let third = try await scene.night(3)
        let entry = third.report["publications"]?[0]
        #expect(entry?["status"]?.string == "half_done" && entry?["missing"]?.array?.count == 12)
        #expect(entry?["from"]?.string == "1.2.8" && entry?["to"]?.string == "1.4.61")
        #expect(third.report["claims"]?.array?.isEmpty == true)
        server.live.content = try content("1.4.61")
        #expect(try await scene.night(4).report["publications"]?.array?.isEmpty == true)
      }
    }
  }
}
