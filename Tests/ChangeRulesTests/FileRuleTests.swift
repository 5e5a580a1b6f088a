import ChangeRules
import JSONModel
import Testing

@Suite("Rules about schemas as files")
struct FileRuleTests {
  @Test(
    "Severities are the same in every mode",
    arguments: [
      ("schema-added", Severity.compatible), ("schema-removed", .breaking), ("schema-unreadable", .risky),
      ("schema-readable-again", .metadata), ("version-rewritten", .risky), ("schema-deprecated", .risky),
      ("schema-undeprecated", .compatible), ("earlier-version-unread", .risky),
    ])
  func severities(_ id: String, _ severity: Severity) throws {
    let rule = try #require(RuleCatalog.fileRule(id: id))
    for mode in CompatibilityMode.allCases {
      #expect(Judge(policy: Policy(mode: mode)).judge(FileEvent(schema: "v1/order"), by: rule).severity == severity)
    }
  }

  @Test("The register has no rule besides these")
  func count() { #expect(RuleCatalog.fileRules.count == 8) }

  @Test("A finding stands at the root, and its message quotes the schema")
  func finding() {
    let event = FileEvent(schema: "v1/\u{1B}order\"", from: "1.0", to: "1.0", detail: "line 3 is cut off")
    for rule in RuleCatalog.fileRules {
      let finding = Judge().judge(event, by: rule)
      #expect(finding.pointer == JSONPointer.root && finding.ruleID == rule.id)
      #expect(finding.message.contains(#""v1/\u001border\"""#))
      #expect(finding.breaks == (rule.id == "schema-removed" ? [.backward, .forward] : []))
    }
    #expect(Judge().judge(event, by: .schemaUnreadable).message.contains("(line 3 is cut off)"))
  }
}
