import Foundation
import JSONModel
import Testing

@Suite("Attestations, checklist, decision and reviews, as a person types them")
struct ReviewScenarios {
  private static let noon = "2026-10-01T12:00:00Z"

  private func scene(_ body: (Scene) async throws -> Void) async throws {
    try await inScene { scene in
      try scene.configure("review: {date: 2026-11-15}")
      try scene.write(#"{"type": "object"}"#, to: "schemas/v1/a.json")
      _ = try await scene.night(1)
      try await body(scene)
    }
  }

  private func attest(_ scene: Scene, _ item: String, _ more: String...) async throws -> Program.Outcome {
    try await scene.program.run(
      ["attest", item, "--by", "store-team", "--note", "seen in the meeting", "--now", Self.noon] + more)
  }

  private func state(of item: String, _ scene: Scene, at now: String = noon) async throws -> String? {
    let outcome = try await scene.program.run("checklist", "--json", "--now", now)
    let lines = try JSONDocument(parsing: outcome.output).root["checklist"]?.array
    return lines?.first { $0["id"]?.string == item }?["state"]?.string
  }

  @Test("a statement counts at once, and in the report of the next run, until it ends")
  func attestation() async throws {
    try await scene { scene in
      #expect(try await state(of: "team-trained", scene) == "unknown")
      let passed = try await attest(scene, "team-trained", "--pass", "--expires", "2026-10-03")
      #expect(passed.status == 0)
      #expect(passed.output == "pass  team-trained  by store-team, until 2026-10-03: seen in the meeting\n")
      #expect(try await state(of: "team-trained", scene) == "pass")
      let report = try await scene.night(2).report
      let line = report["checklist"]?.array?.first { $0["id"]?.string == "team-trained" }
      #expect(line?["state"]?.string == "pass")
      #expect(line?["evidence"]?[0]?["source"]?.string == "attestation")
      #expect(try await state(of: "team-trained", scene, at: "2026-10-03T23:00:00Z") == "pass")
      #expect(try await state(of: "team-trained", scene, at: "2026-10-04T00:00:01Z") == "unknown")
      #expect(try await attest(scene, "team-trained", "--fail").status == 0)
      #expect(try await state(of: "team-trained", scene) == "fail")
      #expect(try await attest(scene, "registry-deployed", "--waive", "--expires", "2026-10-30").status == 0)
      #expect(try await state(of: "registry-deployed", scene) == "waived")
    }
  }

  @Test("doctor names the day that the closed review put in the place of the configured one")
  func nextReview() async throws {
    try await scene { scene in
      func doctor(_ now: String) async throws -> String? {
        let lines = try await scene.program.run("doctor", "--offline", "--now", now).output.split(separator: "\n")
        return lines.last.map(String.init)
      }
      func close(_ now: String, _ more: String...) async throws {
        #expect(try await scene.program.run("review", "open", "--now", now).status == 0)
        let words = ["review", "close", "--note", "later", "--now", now] + more
        #expect(try await scene.program.run(words).status == 0)
      }
      #expect(try await doctor("2026-10-02T12:00:00Z") == "ok       review: on 2026-11-15")
      #expect(try await doctor("2026-11-16T12:00:00Z") == "warning  review: was due on 2026-11-15")
      try await close("2026-11-16T13:00:00Z", "--decision", "defer", "--until", "2026-12-20")
      #expect(try await doctor("2026-11-16T14:00:00Z") == "ok       review: on 2026-12-20")
      #expect(try await doctor("2026-12-20T14:00:00Z") == "warning  review: was due on 2026-12-20")
      try await close("2026-12-20T15:00:00Z", "--decision", "option-a")
      #expect(
        try await doctor("2026-12-21T12:00:00Z")
          == "warning  review: the one of 2026-12-20 named no next one: move `review.date` on")
    }
  }

  @Test("a statement that would count for nothing is refused, and the nearest id is named")
  func refusals() async throws {
    try await scene { scene in
      let unknown = try await attest(scene, "team-traind", "--pass")
      #expect(unknown.status == 64 && unknown.errors.contains("did you mean `team-trained`?"))
      #expect(try await attest(scene, "store-stable", "--pass").status == 64)
      #expect(try await attest(scene, "registry-deployed", "--pass").status == 64)
      #expect(
        try await attest(scene, "pipeline-integrated", "--waive", "--expires", "2026-10-30").status == 64)
      #expect(try await attest(scene, "pipeline-integrated", "--fail").status == 0)
      #expect(try await attest(scene, "pipeline-integrated", "--pass").status == 0)
      #expect(try await attest(scene, "team-trained").status == 64)
      #expect(try await attest(scene, "team-trained", "--pass", "--fail").status == 64)
      #expect(try await attest(scene, "team-trained", "--waive").status == 64)
      #expect(try await attest(scene, "team-trained", "--pass", "--expires", "2026-09-30").status == 64)
      #expect(try await attest(scene, "team-trained", "--pass", "--expires", "soon").status == 64)
      let anonymous = try await scene.program.run("attest", "team-trained", "--pass", "--by", " ", "--note", "x")
      #expect(anonymous.status == 64 && anonymous.errors.contains("--by"))
      let silent = try await scene.program.run("attest", "team-trained", "--pass", "--by", "a", "--note", "")
      #expect(silent.status == 64)
    }
  }

  @Test("hostile text in a statement steers neither terminal nor report")
  func hostile() async throws {
    try await scene { scene in
      let note = "a\u{1B}[31m | `x` <b>x</b> @team\n# Heading"
      let words = ["--pass", "--by", "**m**\u{202E}", "--note", note, "--now", Self.noon]
      let stated = try await scene.program.run(["attest", "team-trained"] + words)
      #expect(stated.status == 0)
      let checklist = try await scene.program.run("checklist", "--now", Self.noon)
      for text in [stated.output, checklist.output] {
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\n# Heading"))
      }
      _ = try await scene.program.run(
        "run", "--now", "2026-10-02T02:17:00Z", "--output", "markdown=report.md", "--output", "json=report.json")
      let markdown = try scene.text(of: "report.md")
      #expect(markdown.contains("Heading"))
      #expect(!markdown.contains("\u{1B}") && !markdown.contains("\n# Heading") && !markdown.contains("<b>"))
      let report = try scene.text(of: "report.json")
      #expect(!report.contains("\u{1B}"))
      let json = try await scene.program.run(
        "attest", "hours-available", "--json", "--pass", "--by", "a", "--note", note)
      #expect(try JSONDocument(parsing: json.output).root["note"]?.string == note)
    }
  }

  @Test("the report opens with the decision, and decide prints it")
  func decision() async throws {
    try await scene { scene in
      let text = try await scene.program.run("decide", "--now", Self.noon)
      #expect(text.status == 0)
      #expect(text.output.hasPrefix("Recommended: keep deferring until 2026-11-15.\n"))
      #expect(text.output.contains("20-40 hours"))
      let json = try JSONDocument(parsing: try await scene.program.run("decide", "--json", "--now", Self.noon).output)
        .root
      #expect(json["decision"]?["decision"]?.string == "defer")
      #expect(json["run"]?.number?.integer == 1)
      #expect(json["decision"]?["blocking"]?.array?.isEmpty == false)
      let report = try await scene.night(2).report
      #expect(report["decision"]?["decision"]?.string == "defer")
      #expect(report["checklist"]?.array?.count == 16)
      #expect(report["triggers"]?.array?.count == 7)
    }
  }

  @Test("a review is opened once, closed with a decision, and listed")
  func review() async throws {
    try await scene { scene in
      func review(_ words: String...) async throws -> Program.Outcome {
        try await scene.program.run(["review"] + words)
      }
      let close = [
        "review", "close", "--decision", "defer", "--note", "not | yet\u{7}", "--now", "2026-11-14T10:00:00Z",
      ]
      #expect(try await review("list").output == "no review was opened\n")
      #expect(try await scene.program.run(close + ["--until", "2026-12-15"]).status == 64)
      #expect(try await review("open", "--now", "2026-11-14T09:00:00Z").output == "opened 2026-11-14, still open\n")
      let twice = try await review("open", "--now", "2026-11-14T09:30:00Z")
      #expect(twice.status == 64 && twice.errors.contains("open already"))
      #expect(try await scene.program.run(close).status == 64)
      #expect(try await scene.program.run(close + ["--until", "2026-11-13"]).status == 64)
      #expect(try await review("close", "--decision", "dance", "--note", "x").status == 64)
      let closed = try await scene.program.run(close + ["--until", "2026-12-15"])
      #expect(
        closed.status == 0 && closed.output.contains("defer until 2026-12-15") && !closed.output.contains("\u{7}"))
      let list = try JSONDocument(parsing: try await review("list", "--json", "--as-of", "2026-12-01").output).root
      #expect(list[0]?["closed"]?["decision"]?.string == "defer")
      let then = try JSONDocument(parsing: try await review("list", "--json", "--as-of", "2026-11-14T09:30:00Z").output)
      #expect(then.root[0]?["closed"]?.isNull == true)
      let decided = try await scene.program.run("decide", "--now", "2026-11-15T10:00:00Z")
      #expect(decided.output.hasPrefix("Recommended: keep deferring until 2026-12-15."))
    }
  }

  @Test("triggers end with 10 where one fired in the newest run, and only then")
  func newlyFired() async throws {
    try await scene { scene in
      #expect(try await scene.program.run("triggers", "--exit-code").status == 0)
      _ = try await scene.program.run("run", "--now", "2026-11-15T02:17:00Z")
      #expect(try await scene.program.run("triggers").status == 0)
      #expect(try await scene.program.run("triggers", "--exit-code").status == 10)
      _ = try await scene.program.run("run", "--now", "2026-11-16T02:17:00Z")
      #expect(try await scene.program.run("triggers", "--exit-code", "--json").status == 0)
    }
  }

  @Test("without a run there is nothing to weigh")
  func empty() async throws {
    try await inScene { scene in
      try scene.configure()
      for command in ["checklist", "decide"] {
        let outcome = try await scene.program.run(command)
        #expect(outcome.status == 74 || outcome.status == 64)
        #expect(outcome.errors.contains("schema-drift run"))
      }
      #expect(try await scene.program.run("review", "open").status == 0)
      #expect(try await scene.program.run("decide").status != 0)
    }
  }
}
