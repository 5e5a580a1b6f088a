import ChangeRules
import JSONModel
import Testing

@Suite("The pages written from the catalogue")
struct RulesPageTests {
  @Test("The page has a section and a row for every rule, and every example")
  func markdown() {
    let page = RulesPage.markdown()
    let lines = Set(page.split(separator: "\n").map(String.init))
    for rule in RuleCatalog.descriptions {
      #expect(lines.contains("### \(rule.id)"))
      #expect(lines.contains("| [\(rule.id)](#\(rule.id)) | \(rule.title) | \(rule.defaultSeverity) |"))
      for example in rule.examples { #expect(lines.contains("old     \(example.old)")) }
    }
    #expect(page == RulesPage.markdown() && !page.contains("\n\n\n"))
  }

  @Test("The JSON form parses and has the same rules")
  func json() throws {
    let array = try #require(try JSONDocument(parsing: RulesPage.json().text(pretty: true)).root.array)
    #expect(array.map { $0["id"]?.string } == RuleCatalog.descriptions.map(\.id))
    let examples = array.flatMap { rule in rule["examples"]?.array.map { Array($0) } ?? [] }
    #expect(examples.count == RuleCatalog.rules.flatMap(\.examples).count)
    for example in examples {
      let schemas = [example["old"], example["new"]]
      #expect(schemas.allSatisfy { $0?.kind == .object || $0?.kind == .boolean })
    }
  }

  @Test("An explanation tells effect, severity and examples within 80 columns of prose")
  func explanation() throws {
    let text = try RuleExplanation.text(for: "property-added-to-open-object")
    #expect(text.hasPrefix("property-added-to-open-object: A property was added to an open object\n"))
    #expect(text.contains("\nstrictly    narrows, or none where its schema accepts everything\n"))
    #expect(text.contains("\ndeclared    none\nseverity    compatible, "))
    #expect(text.contains("\n  at      /properties/note\n  lost    {\"note\":1}\n"))
    for rule in RuleCatalog.descriptions { #expect(throws: Never.self) { try RuleExplanation.text(for: rule.id) } }
  }

  @Test("An unknown id leads to the nearest ones")
  func suggestions() {
    let problem = #expect(throws: Problem.self) { try RuleExplanation.text(for: "minimum-risen") }
    #expect(problem?.next.contains("minimum-raised") == true)
    let stranger = #expect(throws: Problem.self) { try RuleExplanation.text(for: "zzzzzzzzzzzzzzzz") }
    #expect(stranger?.next == "list all rules with `schema-drift rules`")
    #expect(RuleCatalog.ids(near: "required-property-add").first == "required-property-added")
    #expect(RuleCatalog.ids(near: "").isEmpty)
    #expect(RuleCatalog.ids(near: String(repeating: "schema-added", count: 100_000)).isEmpty)
  }
}
