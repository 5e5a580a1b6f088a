import Foundation
import JSONModel
import Testing

@Suite("What is proved of a change, night after night")
struct ProofScenarios {
  private static func schema(_ version: String, _ keywords: String) -> String {
    #"{"$schema_id": "word", "$core_version": "\#(version)", \#(keywords)}"#
  }

  /// The report of the night on which a schema went from one set of keywords to another, with its Markdown.
  private func night(
    from old: String, to new: String, _ arguments: String..., configuration: String = ""
  ) async throws -> (status: Int32, change: JSONValue, report: JSONValue, page: String) {
    let scene = try Scene()
    defer { scene.remove() }
    try scene.configure(configuration)
    try scene.write(Self.schema("1", old), to: "schemas/v1/word.json")
    _ = try await scene.night(1)
    try scene.write(Self.schema("2", new), to: "schemas/v1/word.json")
    let outcome = try await scene.program.run(
      ["run", "--now", "2026-10-02T02:17:00Z", "--output", "json=two.json", "--output", "markdown=two.md"] + arguments)
    let report = try JSONDocument(parsing: try scene.text(of: "two.json")).root
    return (outcome.status, try #require(report["changes"]?[0]), report, try scene.text(of: "two.md"))
  }

  @Test("a rule that containment disproves is disputed, shown, and does not fail the gate")
  func disputed() async throws {
    let night = try await night(
      from: #""enum": [1, 2], "maximum": 9"#, to: #""enum": [1, 2], "maximum": 5"#, "--fail-on", "breaking")
    let finding = try #require(night.change["findings"]?[0])
    #expect(night.status == 0 && night.report.count("breaking") == 0)
    #expect(finding["proof"]?.string == "disputed" && finding["severity"]?.string == "compatible")
    #expect(finding["rule_severity"]?.string == "breaking" && finding["effect"]?.string == "narrows")
    #expect(night.page.contains("Disputed: containment proves that this loses no document"))
  }

  @Test("an answer that was given up is never green: it says why, where, and under which budget")
  func unproven() async throws {
    let night = try await night(
      from: #""pattern": "^(a|b)\\1$""#, to: #""pattern": "^(a|b|c)\\1$""#, "--fail-on", "breaking")
    let answer = try #require(night.change["verdict"]?["declared"]?["backward"])
    #expect(night.change["verdict"]?["proof"]?.string == "unproven" && night.report.count("undetermined") == 1)
    #expect(answer["answer"]?.string == "undetermined" && answer["undetermined"]?["code"]?.string == "opaque-pattern")
    #expect((answer["undetermined"]?["budget"]?.number?.integer ?? 0) > 0)
    #expect(night.change["findings"]?[0]?["severity"]?.string == "risky")
    #expect(night.page.contains("**Look at:**") && night.page.contains("Unproven since: opaque-pattern: "))
  }

  @Test("a change inside `not` is judged by what it does")
  func unsettled() async throws {
    let night = try await night(from: #""not": {"minimum": 3}"#, to: #""not": {"minimum": 5}"#)
    let finding = try #require(night.change["findings"]?[0])
    #expect(finding["breaks"]?.array?.map(\.string) == ["forward"] && finding["severity"]?.string == "breaking")
    #expect(finding["message"]?.string?.contains("not settled") == false)
  }

  @Test("names in a witness are hostile and stay harmless")
  func hostile() async throws {
    let name = #"<img src=x>|`@everyone`\u001b[2J"#
    let night = try await night(
      from: #""properties": {"\#(name)": {"type": "integer"}}"#, to: #""properties": {"\#(name)": {"type": "null"}}"#)
    let line = try #require(night.page.split(separator: "\n").first { $0.contains("Confirmed: ") })
    #expect(line.contains("Confirmed: ``{") && !line.contains("\u{1B}"))
  }

  @Test("a second night, and a diff, find the answers where the first one left them")
  func kept() async throws {
    try await inScene { scene in
      try scene.configure()
      try scene.write(Self.schema("1", #""maxLength": 3"#), to: "schemas/v1/word.json")
      _ = try await scene.night(1)
      try scene.write(Self.schema("2", #""maxLength": 2"#), to: "schemas/v1/word.json")
      let night = try await scene.night(2)
      let diff = try await scene.program.run("diff", "--json")
      let change = try JSONDocument(parsing: diff.output).root[0]
      #expect(change?["verdict"] == night.report["changes"]?[0]?["verdict"])
    }
  }
}
