import Foundation
import JSONModel
import Testing

@Suite("The demo")
struct DemoScenarios {
  @Test("plays four nights that come out as its text promises")
  func nights() async throws {
    try await inScene { scene in
      let demo = try await scene.program.run("demo", "--directory", "demo")
      #expect(demo.status == 0)
      #expect(demo.errors.isEmpty)
      func report(_ day: Int) throws -> JSONValue {
        try JSONDocument(parsing: scene.text(of: "demo/reports/2025-11-\(day)/report.json")).root
      }
      func state(_ day: Int, _ trigger: String) throws -> String? {
        try report(day)["triggers"]?.array?.first { $0["id"]?.string == trigger }?["state"]?.string
      }
      let nights = try (12...15).map(report)
      #expect(nights.map { $0.count("schemas") } == [38, 38, 38, 38])
      #expect(nights[1].count("metadata_only") == 38)
      #expect(nights[1].count("structural") == 0)
      #expect(nights[2].count("structural") == 2)
      #expect(nights[2].count("breaking") >= 1)
      #expect(nights[3].count("structural") == 2)
      #expect(nights.map { $0["run"]?["exit_status"]?.number?.integer } == [0, 0, 1, 1])
      #expect(
        try (12...15).map { try state($0, "core-v2-migration-started") } == ["quiet", "quiet", "forming", "fired"])
      #expect(try state(15, "review-date-reached") == "fired")
      #expect(demo.output.contains("demo/reports"))
      #expect(try await scene.program.run("demo", "--directory", "demo").status == 64)
      let diff = try await scene.program.run(
        "diff", "--config", "demo/schema-drift.yaml", "telemetry.FeedbackEvent", "--from", "v1", "--to", "v2")
      #expect(diff.status == 0)
    }
  }
}
