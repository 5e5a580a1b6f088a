import ChangeRules
import JSONModel
import JSONSchema
import SchemaComparison
import Testing

/// One example with the rule that it belongs to.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: ChangeRule
  let example: RuleExample

  var testDescription: String { "\(rule.id): \(example.summary)" }

  static let all = RuleCatalog.rules.flatMap { rule in rule.examples.map { ExampleCase(rule: rule, example: $0) } }

  /// The findings of the rule in the example.
  func findings() throws -> [Finding] {
    try opinions(from: example.old, to: example.new).filter { $0.ruleID == rule.id }
  }

  /// What all changes between two schemas do together, read strictly.
  func effect(from old: String, to new: String) throws -> Effect {
    try opinions(from: old, to: new).map(\.effect).reduce(.none) { $0.joined(with: $1) }
  }

  /// What the rules say by themselves.
  private func opinions(from old: String, to new: String) throws -> [Finding] {
    SchemaDiff(old: try schema(old), new: try schema(new)).changes.map(Judge().judge)
  }

  private func schema(_ text: String) throws -> SchemaDocument { try SchemaDocument(try JSONDocument(parsing: text)) }
}

@Suite("The examples of the rules")
struct RuleExampleTests {
  @Test("Every rule has an example")
  func everyRule() {
    #expect(RuleCatalog.rules.filter { $0.examples.isEmpty }.map(\.id) == [])
  }

  @Test("The comparison finds the change, and the finding stands where the example says", arguments: ExampleCase.all)
  func place(_ sample: ExampleCase) throws {
    #expect(try sample.findings().map(\.pointer.description) == [sample.example.at])
  }

  @Test("Documents that are lost or gained agree with the strict effect", arguments: ExampleCase.all)
  func effect(_ sample: ExampleCase) throws {
    let finding = try #require(try sample.findings().first)
    let example = sample.example
    if !example.lost.isEmpty { #expect(finding.effect.breaksBackward) }
    if !example.gained.isEmpty { #expect(finding.effect.breaksForward) }
    if example.lost.isEmpty && example.gained.isEmpty {
      #expect(finding.effect == .none || sample.rule.weight == .undecided)
    }
    #expect(sample.rule.strict.possible.contains(finding.effect))
    #expect(sample.rule.declared.possible.contains(finding.declaredEffect))
  }

  @Test("Read backwards, every example has the mirrored effect", arguments: ExampleCase.all)
  func mirror(_ sample: ExampleCase) throws {
    let mirrored: [Effect: Effect] = [.narrows: .widens, .widens: .narrows]
    let forth = try sample.effect(from: sample.example.old, to: sample.example.new)
    let back = try sample.effect(from: sample.example.new, to: sample.example.old)
    #expect(back == mirrored[forth, default: forth])
  }

  @Test("Every effect that a rule is sure of is shown by a document", arguments: RuleCatalog.rules)
  func proof(_ rule: ChangeRule) {
    guard rule.weight != .undecided else { return }
    if rule.strict.possible.contains(where: \.breaksBackward) { #expect(rule.examples.contains { !$0.lost.isEmpty }) }
    if rule.strict.possible.contains(where: \.breaksForward) { #expect(rule.examples.contains { !$0.gained.isEmpty }) }
  }

  @Test("The severity is one that the page promises", arguments: ExampleCase.all)
  func severity(_ sample: ExampleCase) throws {
    let promised = try #require(RuleCatalog.description(id: sample.rule.id)).severities
    #expect(try sample.findings().allSatisfy { promised.contains($0.severity) })
  }

  @Test("The message names its subject and stays on one line", arguments: ExampleCase.all)
  func message(_ sample: ExampleCase) throws {
    let message = try #require(try sample.findings().first).message
    #expect(
      !message.contains("\n") && !message.contains("nothing") && !message.contains("a name") && message.last != ".")
    #expect(message.contains(": "))
  }

  @Test("Schemas and documents are valid JSON", arguments: ExampleCase.all)
  func syntax(_ sample: ExampleCase) throws {
    let example = sample.example
    for text in [example.old, example.new] + example.lost + example.gained {
      #expect(throws: Never.self) { try JSONDocument(parsing: text) }
    }
  }
}
