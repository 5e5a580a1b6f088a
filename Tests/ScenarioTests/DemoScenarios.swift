import Foundation
import JSONModel
import Testing

@Suite("The demo")
struct DemoScenarios {
  /// A run of the demo, played once for all tests.
  private static let played = Task { try await PlayedDemo() }

  @Test("plays ten nights, and says of each what its text promises")
  func nights() async throws {
    let demo = try await Self.played.value
    #expect(demo.reports.map { $0.count("schemas") } == [38, 38, 38, 38, 38, 38, 38, 0, 38, 38])
    #expect(demo.reports.map { $0.count("structural") } == [0, 0, 2, 2, 0, 0, 0, 0, 0, 1])
    #expect(demo.reports[1].count("metadata_only") == 38 && demo.reports[2].count("breaking") >= 1)
    #expect(
      demo.reports.map { $0["run"]?["exit_status"]?.number?.integer } == [0, 0, 1, 1, 0, 0, 0, 69, 0, 1])
    #expect(demo.output.contains("demo/reports") && demo.output.contains("night 10  2025-11-21"))
  }

  @Test("its triggers form, fire and regress, and unknown is never shown as clean")
  func triggers() async throws {
    let demo = try await Self.played.value
    let expected = [
      "registry-in-production": "quiet quiet quiet quiet quiet quiet quiet quiet quiet quiet",
      "client-sdk-published": "quiet quiet quiet quiet fired fired regressed regressed regressed fired",
      "pipeline-integrated": "quiet quiet quiet quiet quiet fired fired fired fired fired",
      "store-stable": "forming forming forming forming forming forming forming forming forming fired",
      "core-v2-migration-started": "quiet quiet forming fired fired fired fired fired fired fired",
      "drift-caused-test-failures": "quiet quiet quiet fired fired fired fired fired fired regressed",
      "review-date-reached": "forming forming forming fired fired forming forming forming forming forming",
    ]
    for (trigger, states) in expected {
      #expect(demo.states(of: trigger).joined(separator: " ") == states, "\(trigger)")
    }
    let down = demo.reports[7]["checklist"]?.array?.first { $0["id"]?.string == "negotiation-works" }
    #expect(down?["state"]?.string == "unknown")
  }

  @Test("the review that was closed between them is in the reports since, with what moved")
  func review() async throws {
    let demo = try await Self.played.value
    #expect(demo.markdown[4].contains("decided **defer**") == false)
    #expect(demo.markdown[5].contains("decided **defer** until 2025-11-30"))
    #expect(demo.markdown[9].contains("`store-stable` went from forming to **fired**"))
    #expect(demo.markdown[9].hasPrefix("# Schema drift, 2025-11-21\n\n**Recommended:** option A"))
  }

  @Test("the example in reports/ is the tenth night's report, but for the registry's port and the digest of it")
  func example() async throws {
    let text = Self.withoutPort(try await Self.played.value.markdown[9])
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../reports/example.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded the example: read the difference, then run without RECORD_GOLDENS")
    } else {
      let isSame = text == (try String(decoding: Data(contentsOf: file), as: UTF8.self))
      #expect(isSame, "reports/example.md is rendered differently; make golden records it anew")
    }
  }

  @Test("its commands go on from there")
  func commands() async throws {
    try await inScene { scene in
      #expect(try await scene.program.run("demo", "--directory", "demo").status == 0)
      #expect(try await scene.program.run("demo", "--directory", "demo").status == 64)
      let file = ["--config", "demo/schema-drift.yaml"]
      let diff = try await scene.program.run(
        ["diff"] + file + ["telemetry.FeedbackEvent", "--from", "v1", "--to", "v2"])
      #expect(diff.status == 0)
      #expect(try await scene.program.run(["triggers"] + file + ["--exit-code"]).status == 10)
      let decision = try await scene.program.run(["decide"] + file + ["--now", "2025-11-21T03:00:00Z"])
      #expect(decision.status == 0 && decision.output.hasPrefix("Recommended: option A"))
      let replay = try await scene.program.run(["replay"] + file + ["--from", "2025-11-12", "--to", "2025-11-21"])
      #expect(replay.status == 0 && replay.output.hasSuffix("0 of 10 nights would differ\n"))
    }
  }

  private static func withoutPort(_ text: String) -> String {
    text.replacing(/127\.0\.0\.1:\d+/, with: "127.0.0.1:8000")
      .replacing(/SHA-256 of this report as JSON: `[0-9a-f]{64}`/, with: "SHA-256 of this report as JSON: `…`")
  }
}

/// What the demo wrote.
private struct PlayedDemo: Sendable {
  let output: String
  let reports: [JSONValue]
  let markdown: [String]

  init() async throws {
    (output, reports, markdown) = try await inScene { scene in
      let demo = try await scene.program.run("demo", "--directory", "demo")
      #expect(demo.status == 0 && demo.errors.isEmpty, "\(demo.errors)")
      let folders = (12...21).map { "demo/reports/2025-11-\($0)/report" }
      return (
        demo.output, try folders.map { try JSONDocument(parsing: scene.text(of: $0 + ".json")).root },
        try folders.map { try scene.text(of: $0 + ".md") }
      )
    }
  }

  func states(of trigger: String) -> [String] {
    reports.map { report in
      report["triggers"]?.array?.first { $0["id"]?.string == trigger }?["state"]?.string ?? "-"
    }
  }
}
