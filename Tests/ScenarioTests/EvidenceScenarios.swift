import Foundation
import JSONModel
import Testing

@Suite("Evidence from a run elsewhere")
struct EvidenceScenarios {
  private static let evidence = """
    {"evidence_version": 1, "tool": {"name": "schema-drift", "version": "0.1.0"}, "answers": [
      {"kind": "package", "target": "core-registry-client", "asked_at": "2026-10-01T06:00:00Z", "sha256": null,
       "outcome": {"not_there": true}}]}
    """

  private func item(_ id: String, _ scene: Scene) async throws -> String? {
    let outcome = try await scene.program.run("checklist", "--json", "--now", "2026-10-01T12:00:00Z")
    let lines = try JSONDocument(parsing: outcome.output).root["checklist"]?.array
    return lines?.first { $0["id"]?.string == id }?["state"]?.string
  }

  @Test("is imported once, and counts at once and in the next night")
  func imported() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      #expect(try await item("sdk-package-exists", scene) == "unknown")
      try scene.write(Self.evidence, to: "evidence.json")
      let words = ["import", "evidence", "evidence.json", "--now", "2026-10-01T07:00:00Z"]
      let first = try await scene.program.run(words)
      #expect(first.status == 0 && first.output == "evidence.json: imported 1 answer\n")
      #expect(try await scene.program.run(words).output == "evidence.json: was imported before\n")
      let json = try JSONDocument(parsing: try await scene.program.run(words + ["--json"]).output).root
      #expect(json[0]?["imported"]?.boolean == false && json[0]?["answers"]?.number?.integer == 1)
      #expect(try await item("sdk-package-exists", scene) == "fail")
      let report = try await scene.night(2).report
      let line = report["checklist"]?.array?.first { $0["id"]?.string == "sdk-package-exists" }
      #expect(line?["state"]?.string == "fail")
    }
  }

  @Test("that cannot be read imports nothing, whatever stands beside it")
  func refused() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try scene.write(Self.evidence, to: "evidence.json")
      try scene.write("{}", to: "other.json")
      let now = ["--now", "2026-10-01T07:00:00Z"]
      let other = try await scene.program.run(["import", "evidence", "evidence.json", "other.json"] + now)
      #expect(other.status == 65 && other.errors.contains("other.json"))
      #expect(try await scene.program.run(["import", "evidence", "absent.json"] + now).status == 69)
      let early = try await scene.program.run("import", "evidence", "evidence.json", "--now", "2026-09-01T00:00:00Z")
      #expect(early.status == 65 && early.errors.contains("future"))
      #expect(try await scene.program.run("import", "evidence").status == 64)
      #expect(try await item("sdk-package-exists", scene) == "unknown")
    }
  }
}
