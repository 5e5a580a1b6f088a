import Foundation
import JSONModel
import Testing

@Suite("A folder, night after night")
struct NightlyScenarios {
  private static func order(_ version: String, _ properties: String, required: String = #"["id"]"#, more: String = "")
    -> String
  {
    """
    {"$schema_id": "order", "$core_version": "\(version)", \(more) "type": "object",
     "properties": {\(properties)}, "required": \(required)}
    """
  }
  private static let base = #""id": {"type": "string"}, "state": {"enum": ["open", "closed"]}"#

  @Test("a first run makes the baseline and is clean")
  func baseline() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      let night = try await scene.night(1)
      #expect(night.status == 0)
      #expect(night.report.count("schemas") == 1)
      #expect(night.report.count("added") == 0)
      #expect(night.report["run"]?["complete"]?.boolean == true)
      #expect(night.report["sources"]?[0]?["baseline"]?.boolean == true)
    }
  }

  @Test("a new version number alone is a metadata-only change and clean")
  func metadataOnly() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      try scene.write(Self.order("1.1", Self.base, more: #""title": "An order","#), to: "schemas/v1/order.schema.json")
      let night = try await scene.night(2)
      #expect(night.status == 0)
      #expect(night.report.count("metadata_only") == 1)
      #expect(night.report.count("structural") == 0)
      #expect(night.report["changes"]?[0]?["verdict"]?["strict"]?["backward"]?["answer"]?.string == "compatible")
    }
  }

  @Test("a narrowed enum breaks, and says where and what")
  func breaking() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      let narrowed = #""id": {"type": "string"}, "state": {"enum": ["open"]}"#
      try scene.write(Self.order("1.1", narrowed), to: "schemas/v1/order.schema.json")
      let night = try await scene.night(2)
      let change = try #require(night.report["changes"]?[0])
      let finding = try #require(change["findings"]?[0])
      #expect(night.status == 1)
      #expect(night.report.count("breaking") == 1)
      #expect(night.report.count("undetermined") == 0)
      #expect(change["kind"]?.string == "structural")
      #expect(finding["rule"]?.string == "enum-value-removed")
      #expect(finding["old_pointer"]?.string == "/properties/state/enum/1")
      #expect(finding["old"]?.string == "closed")
      #expect(finding["fingerprint"]?.string?.hasPrefix("v1:") == true)
      #expect(change["verdict"]?["proof"]?.string == "confirmed")
      #expect(change["verdict"]?["declared"]?["forward"]?["answer"]?.string == "compatible")
      #expect(finding["proof"]?.string == "confirmed")
      let witness = try #require(finding["witnesses"]?[0]?["document"])
      #expect(witness["state"]?.string == "closed" && witness["id"]?.string != nil)
      #expect(witness == change["verdict"]?["declared"]?["backward"]?["witness"])
      let page = try await scene.program.run("report")
      #expect(page.output.contains("Confirmed: `{") && page.output.contains(#""state":"closed""#))
      let third = try await scene.night(3)
      #expect(third.status == 0)
      #expect(third.report["changes"]?.array?.isEmpty == true)
    }
  }

  @Test("--fail-on decides the status, --exit-zero keeps the report's")
  func thresholds() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      let wider = Self.base + #", "note": {"type": "string"}"#
      try scene.write(Self.order("1.1", wider), to: "schemas/v1/order.schema.json")
      let compatible = try await scene.night(2, "--fail-on", "breaking")
      #expect(compatible.status == 0)
      #expect(compatible.report.count("structural") == 1)
      #expect(compatible.report.count("breaking") == 0)
      try scene.write(Self.order("1.2", Self.base), to: "schemas/v1/order.schema.json")
      let removed = try await scene.night(3, "--exit-zero")
      #expect(removed.status == 0)
      #expect(removed.report["run"]?["exit_status"]?.number?.integer == 1)
      #expect(removed.report.count("breaking") == 1)
    }
  }

  @Test("a schema is removed only after a complete reading, and added when it comes")
  func addedAndRemoved() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      try scene.write(#"{"$schema_id": "item", "type": "object"}"#, to: "schemas/v1/item.schema.json")
      let added = try await scene.night(2)
      #expect(added.status == 1)
      #expect(added.report.count("added") == 1)
      try scene.delete("schemas/v1/order.schema.json")
      let removed = try await scene.night(3)
      #expect(removed.status == 1)
      #expect(removed.report.count("removed") == 1)
      #expect(removed.report["changes"]?[0]?["findings"]?[0]?["severity"]?.string == "breaking")
    }
  }

  @Test("an absent or emptied folder removes nothing")
  func outage() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      try scene.delete("schemas")
      let absent = try await scene.night(2)
      #expect(absent.status == 69)
      #expect(absent.report.count("removed") == 0)
      #expect(absent.report.count("not_read") == 1)
      #expect(absent.report["run"]?["complete"]?.boolean == false)
      #expect(absent.report["sources"]?[0]?["status"]?.string == "failed")
      #expect(absent.report["problems"]?[0]?["next"]?.string?.isEmpty == false)
      try scene.write("nothing here", to: "schemas/README.txt")
      let emptied = try await scene.night(3)
      #expect(emptied.status != 0)
      #expect(emptied.report.count("removed") == 0)
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      let back = try await scene.night(4)
      #expect(back.status == 0)
      #expect(back.report["changes"]?.array?.isEmpty == true)
    }
  }

  @Test("one failing source does not hide another")
  func partial() async throws {
    try await inScene { scene in
      try scene.configure(
        sources: """
            - {name: core, kind: directory, path: schemas}
            - {name: gone, kind: directory, path: nowhere}
          """)
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      let first = try await scene.night(1)
      #expect(first.status == 2)
      try scene.write(Self.order("1.1", #""id": {"type": "integer"}"#), to: "schemas/v1/order.schema.json")
      let second = try await scene.night(2)
      #expect(second.status == 1)
      #expect(second.report["run"]?["complete"]?.boolean == false)
    }
  }

  @Test("a document that cannot be read is recorded, listed every night, and never clean")
  func unreadable() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      try scene.write(#"{"$schema_id": "item", "type": "object"}"#, to: "schemas/v1/item.schema.json")
      _ = try await scene.night(1)
      try scene.write(#"{"type": 7}"#, to: "schemas/v1/order.schema.json")
      for day in 2...3 {
        let night = try await scene.night(day)
        #expect(night.status == 65)
        #expect(night.report.count("unreadable") == 1)
        #expect(night.report.count("removed") == 0)
        #expect(night.report["problems"]?[0]?["what"]?.string?.isEmpty == false)
      }
      try scene.write("{", to: "schemas/v1/order.schema.json")
      #expect(try await scene.night(4).status == 65)
    }
  }

  @Test("the same version with other bytes is rewritten")
  func rewritten() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      try scene.write(Self.order("1.0", Self.base, more: #""title": "Sly","#), to: "schemas/v1/order.schema.json")
      let night = try await scene.night(2)
      #expect(night.status == 1)
      #expect(night.report.count("rewritten") == 1)
      #expect(night.report.count("metadata_only") == 1)
      #expect(night.report.count("structural") == 0)
    }
  }

  @Test("the same database and moment give the same bytes")
  func sameBytes() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.order("1.0", Self.base), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(1)
      try scene.write(Self.order("1.1", #""id": {"type": "integer"}"#), to: "schemas/v1/order.schema.json")
      _ = try await scene.night(2)
      _ = try await scene.night(3)
      let again = try await scene.program.run(
        "report", "--as-of", "2026-10-02T02:17:00Z", "--output", "json=again.json", "--output", "markdown=again.md")
      #expect(again.status == 0)
      #expect(try scene.text(of: "again.json") == scene.text(of: "night-02.json"))
      let once = try await scene.program.run("report", "--as-of", "2026-10-02T02:17:00Z")
      #expect(try once.output == scene.text(of: "again.md"))
      #expect(once.output.contains("type-changed"))
    }
  }
}
