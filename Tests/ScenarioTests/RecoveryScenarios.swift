import DriftModel
import Foundation
import HostileServer
import JSONModel
import RegistryServer
import Testing

@Suite("After a night that could not see everything")
struct RecoveryScenarios {
  private static let good = #"{"$schema_id": "a", "type": "object", "$core_version": "1"}"#
  private static let broken = #"{"$schema_id": "a", "type": "array", "$core_version": "2"}"#

  @Test("a break behind an unreadable night is judged against the last readable version")
  func behindUnreadable() async throws {
    try await inScene { scene in
      try scene.configure()
      for (day, text, status) in [(1, Self.good, 0), (2, "{nope", 65), (3, Self.broken, 1)] {
        try scene.write(text, to: "schemas/v1/a.json")
        let night = try await scene.night(day, "--fail-on", "breaking")
        #expect(night.status == Int32(status), "night \(day)")
        if day == 3 {
          let rules = night.report["changes"]?[0]?["findings"]?.array?.compactMap { $0["rule"]?.string }
          #expect(rules == ["type-changed", "schema-readable-again"])
        }
      }
    }
  }

  @Test("the same bytes after an unreadable night are no drift")
  func sameAgain() async throws {
    try await inScene { scene in
      try scene.configure()
      for (day, text, status) in [(1, Self.good, 0), (2, "{nope", 65), (3, Self.good, 0)] {
        try scene.write(text, to: "schemas/v1/a.json")
        #expect(try await scene.night(day).status == Int32(status), "night \(day)")
      }
    }
  }

  @Test("a schema that was removed and comes back is judged against what it was")
  func back() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"$schema_id": "b"}"#, to: "schemas/v1/b.json")
      try scene.write(Self.good, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try scene.delete("schemas/v1/a.json")
      #expect(try await scene.night(2).report.count("removed") == 1)
      try scene.write(Self.broken, to: "schemas/v1/a.json")
      let night = try await scene.night(3, "--fail-on", "breaking")
      #expect(night.status == 1)
      #expect(night.report.count("added") == 1)
    }
  }

  @Test("--exit-zero does not turn an incomplete night into a clean one")
  func exitZero() async throws {
    try await inScene { scene in
      try scene.configure(
        sources: """
            - {name: core, kind: directory, path: schemas}
            - {name: gone, kind: directory, path: nowhere}
          """)
      try scene.write(Self.good, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try scene.write(Self.broken, to: "schemas/v1/a.json")
      let night = try await scene.night(2, "--exit-zero")
      #expect(night.status == 2)
      #expect(night.report["run"]?["exit_status"]?.number?.integer == 1)
    }
  }

  @Test("what a run did not read is neither missing nor synced")
  func notRead() async throws {
    try await inScene { scene in
      let content = RegistryContent(
        try ["a", "b"].map { try PublishedSchema(track: "v1", name: $0, bytes: Array(#"{"type": "object"}"#.utf8)) })
      for name in ["a", "b"] { try scene.write(#"{"type": "object"}"#, to: "pins/v1/\(name).json") }
      @Sendable func configure(_ url: String) throws {
        try scene.configure(
          sources: """
              - {name: registry, kind: registry, url: "\(url)"}
              - {name: pins, kind: directory, path: pins}
            """)
      }
      @Sendable func statuses(_ report: JSONValue) -> [String] {
        report["cross_source"]?.array?.compactMap { $0["status"]?.string } ?? []
      }
      try await withRunningRegistry(content) { server in
        try configure(server.baseURL)
        #expect(try await statuses(scene.night(1).report) == ["synced", "synced"])
      }
      try await HostileServer.run({ _ in .answer(401) }) { server in
        try configure(server.baseURL)
        let night = try await scene.night(2)
        #expect(night.status == 2)
        #expect(statuses(night.report) == ["not_read", "not_read"])
      }
    }
  }

  @Test("a source that is no longer configured is said once")
  func dropped() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.good, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try scene.configure(sources: "  - {name: renamed, kind: directory, path: schemas}")
      let said = try await scene.night(2).report["problems"]?.array?.compactMap { $0["what"]?.string } ?? []
      #expect(said.contains { $0.contains("`core` is no longer configured") })
      #expect(try await scene.night(3).report["problems"]?.array?.isEmpty == true)
    }
  }

  @Test("names with tabs, and values as deep as a source may send, lose no night")
  func oddDocuments() async throws {
    try await inScene { scene in
      try scene.configure()
      for track in ["x", "x\tx", "x\tx\tx"] {
        try scene.write(
          #"{"$schema_id": "x", "$track": "\#(track.replacing("\t", with: "\\t"))"}"#, to: "schemas/\(track.count).json"
        )
      }
      let depth = 505
      func deep(_ leaf: Int) -> String {
        #"{"const": \#(String(repeating: "[", count: depth))\#(leaf)\#(String(repeating: "]", count: depth))}"#
      }
      try scene.write(deep(1), to: "schemas/v1/deep.json")
      #expect(try await scene.night(1).status == 0)
      try scene.write(deep(2), to: "schemas/v1/deep.json")
      let night = try await scene.night(2)
      #expect(night.status == 1)
      #expect(night.report.count("structural") == 1)
    }
  }
}
