import Foundation
import JSONModel
import Testing

@Suite("Recorded nights, called by the rules of today")
struct ReplayScenarios {
  private static let period = ["--from", "2026-10-01", "--to", "2026-10-31"]

  /// Four nights: a baseline, a quiet one, a breaking one, and another quiet one.
  private func scene(_ body: (Scene) async throws -> Void) async throws {
    try await inScene { scene in
      try scene.configure("review: {date: 2026-10-03}")
      try scene.write(#"{"maxLength": 5}"#, to: "schemas/v1/a.json")
      for day in 1...4 {
        if day == 3 { try scene.write(#"{"maxLength": 4}"#, to: "schemas/v1/a.json") }
        _ = try await scene.night(day)
      }
      try await body(scene)
    }
  }

  @Test("say the same under the same rules, and end with 0")
  func same() async throws {
    try await scene { scene in
      let replay = try await scene.program.run(["replay"] + Self.period)
      #expect(replay.status == 0, "\(replay.output)")
      #expect(replay.output == "0 of 4 nights would differ\n")
    }
  }

  @Test("show what a changed configuration would have said, and end with 1")
  func different() async throws {
    try await scene { scene in
      let before = try scene.text(of: "night-03.json")
      try scene.configure("review: {date: 2026-11-15}\nrules: {modes: [{mode: FORWARD}]}")
      let replay = try await scene.program.run(["replay", "--json"] + Self.period)
      #expect(replay.status == 1)
      let root = try JSONDocument(parsing: replay.output).root
      #expect(root["nights"]?.number?.integer == 4)
      let first = root["different"]?.array?.first
      let flip = first?["differences"]?.array?.first { $0["id"]?.string == "review-date-reached" }
      #expect(flip?["recorded"]?.string == "forming" && flip?["recomputed"]?.string == "quiet")
      let third = root["different"]?.array?.first { $0["run"]?.number?.integer == 3 }
      let verdict = third?["differences"]?.array?.first { $0["kind"]?.string == "verdict" }
      #expect(verdict?["recorded"]?.string == "structural, breaking, backward breaking, forward compatible")
      #expect(verdict?["recomputed"]?.string?.hasPrefix("structural, compatible") == true)
      let again = try await scene.program.run("report", "--run", "3", "--json")
      #expect(try JSONDocument(parsing: again.output).root == JSONDocument(parsing: before).root, "nothing is written")
      let text = try await scene.program.run(["replay"] + Self.period)
      #expect(text.output.contains("review-date-reached: fired, today quiet"))
    }
  }

  @Test("come out the same where the configuration and its database were copied to another folder")
  func moved() async throws {
    try await inScene { scene in
      try scene.configure("probes: {tests: [{directory: junit}]}")
      let suite = { (day: Int, verdict: String) in
        """
        <testsuite name="contract" timestamp="2026-10-0\(day)T01:00:00">
        <testcase classname="contract" name="test_probe">\(verdict)</testcase></testsuite>
        """
      }
      for (day, length, verdict) in [(1, 5, ""), (2, 4, "<failure message='no'/>")] {
        try scene.write(#"{"maxLength": \#(length)}"#, to: "schemas/v1/Probe.json")
        try scene.write(suite(day, verdict), to: "junit/\(day).xml")
        _ = try await scene.night(day)
      }
      let drift = try await scene.program.run("triggers", "--json").output
      #expect(drift.contains("test_probe was green"))
      for file in ["schema-drift.yaml", "schema-drift.db"] {
        try FileManager.default.createDirectory(
          at: scene.folder.appendingPathComponent("copy"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          at: scene.folder.appendingPathComponent(file), to: scene.folder.appendingPathComponent("copy/" + file))
      }
      let replay = try await scene.program.run(["replay", "--config", "copy/schema-drift.yaml"] + Self.period)
      #expect(replay.status == 0, "\(replay.output)")
    }
  }

  @Test("need a period with a night in it")
  func wrongPeriod() async throws {
    try await scene { scene async throws in
      #expect(try await scene.program.run("replay", "--from", "2026-10-02", "--to", "2026-10-01").status == 64)
      #expect(try await scene.program.run("replay", "--from", "2027-01-01", "--to", "2027-01-02").status == 64)
      #expect(try await scene.program.run("replay", "--from", "soon", "--to", "2027-01-02").status == 64)
    }
  }
}
