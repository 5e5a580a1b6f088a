import Foundation
import Testing

@Suite("The scripts that stand beside the tests")
struct ScriptScenarios {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func script(_ name: String, _ arguments: String...) async throws -> Program.Outcome {
    let scene = try Scene()
    defer { scene.remove() }
    return try await Running(
      Self.package.appendingPathComponent("Tests/Scripts/\(name)"), arguments, in: scene.folder,
      environment: ProcessInfo.processInfo.environment, input: ""
    ).wait()
  }

  @Test("the nightly wrapper locks, prunes, passes the status on; units and shell are sound")
  func cron() async throws {
    let outcome = try await script("check-cron.sh")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(!outcome.output.isEmpty)
  }

  @Test("the wrapper runs the real program, and keeps as many reports as the configuration says")
  func wrapper() async throws {
    try await inScene { scene in
      try scene.configure("reports: {keep: 2}")
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      let path =
        Program.executable.deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
      for day in 1...3 {
        let night = try await Running(
          Self.package.appendingPathComponent("cron/schema-drift-nightly"),
          [".", "--now", "2026-10-0\(day)T02:17:00Z"],
          in: scene.folder, environment: ["PATH": path], input: ""
        ).wait()
        #expect(night.status == 0)
        #expect(night.output.isEmpty && night.errors.isEmpty, "\(night.output)\(night.errors)")
      }
      let reports = try FileManager.default.contentsOfDirectory(atPath: scene.folder.path + "/reports").sorted()
      #expect(reports == ["2026-10-02", "2026-10-03"])
    }
  }

  /// Needs Python, pip and a package index; where one is missing the script says so, and this test with it.
  @Test("the registry's own Python client reads from `schema-drift registry`")
  func pythonClient() async throws {
    let outcome = try await script("check-python-client.sh", Program.executable.path)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    if outcome.output.contains("passed over:") { print(outcome.output) }
  }

  /// Needs Python with the package jsonschema; where one is missing the script says so, and this test with it.
  @Test("an independent validator confirms the documents of every rule's examples")
  func ruleExamples() async throws {
    try await inScene { scene in
      let rules = try await scene.program.run("rules", "--json")
      try scene.write(rules.output, to: "rules.json")
      let outcome = try await Running(
        Self.package.appendingPathComponent("Tests/Scripts/check_rule_examples.py"), ["rules.json"], in: scene.folder,
        environment: ProcessInfo.processInfo.environment, input: ""
      ).wait()
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
      if outcome.output.contains("passed over:") { print(outcome.output) }
    }
  }
}
