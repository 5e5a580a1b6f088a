import ChangeRules
import SchemaComparison
import Testing

@Suite("The two readings of what writers send")
struct ReadingTests {
  /// A change, its effects, and its severity in FULL under the two readings.
  struct Expectation: Sendable, CustomTestStringConvertible {
    let kind: ChangeKind
    var old: String?
    var new: String?
    let strict: Effect
    let declared: Effect
    let severities: (strict: Severity, declared: Severity)

    var testDescription: String { kind.rawValue }
  }

  static let expectations: [Expectation] = [
    Expectation(
      kind: .propertyAddedToOpen, new: #"{"type":"string"}"#, strict: .narrows, declared: .none,
      severities: (.breaking, .compatible)),
    Expectation(
      kind: .propertyAddedToOpen, new: "true", strict: .none, declared: .none, severities: (.compatible, .compatible)),
    Expectation(
      kind: .propertyAddedToClosed, new: #"{"type":"string"}"#, strict: .widens, declared: .widens,
      severities: (.breaking, .breaking)),
    Expectation(
      kind: .propertyAddedToPartiallyOpen, new: #"{"type":"string"}"#, strict: .both, declared: .both,
      severities: (.risky, .risky)),
    Expectation(
      kind: .propertyRemovedFromOpen, old: #"{"type":"string"}"#, strict: .widens, declared: .none,
      severities: (.breaking, .breaking)),
    Expectation(
      kind: .propertyRemovedFromClosed, old: #"{"type":"string"}"#, strict: .narrows, declared: .narrows,
      severities: (.breaking, .breaking)),
    Expectation(
      kind: .additionalPropertiesForbidden, new: "false", strict: .narrows, declared: .none,
      severities: (.breaking, .compatible)),
    Expectation(
      kind: .additionalPropertiesForbidden, old: #"{"type":"string"}"#, new: "false", strict: .narrows,
      declared: .narrows, severities: (.breaking, .breaking)),
    Expectation(
      kind: .additionalPropertiesAllowed, old: "false", new: "true", strict: .widens, declared: .none,
      severities: (.breaking, .compatible)),
    Expectation(
      kind: .additionalPropertiesAllowed, old: "false", new: #"{"type":"string"}"#, strict: .widens, declared: .widens,
      severities: (.breaking, .breaking)),
    Expectation(
      kind: .requiredAdded, new: #""total""#, strict: .narrows, declared: .narrows, severities: (.breaking, .breaking)),
    Expectation(
      kind: .enumValueAdded, new: #""archived""#, strict: .widens, declared: .widens,
      severities: (.breaking, .breaking)),
  ]

  @Test("Effects and severities", arguments: expectations)
  func effects(_ expected: Expectation) throws {
    let change = try Change.sample(expected.kind, at: ["x"], old: expected.old, new: expected.new, name: "total")
    let strict = Judge(policy: Policy(reading: .strict)).judge(change)
    let declared = Judge(policy: Policy(reading: .declared)).judge(change)
    #expect(strict.effect == expected.strict)
    #expect(declared.declaredEffect == expected.declared)
    #expect(strict.severity == expected.severities.strict)
    #expect(declared.severity == expected.severities.declared)
  }

  @Test("The directions that break are those of the policy's reading")
  func directions() throws {
    let change = try Change.sample(.propertyAddedToOpen, at: ["properties", "note"], new: #"{"type":"string"}"#)
    #expect(Judge(policy: Policy(reading: .strict)).judge(change).breaks == [.backward])
    #expect(Judge(policy: Policy(reading: .declared)).judge(change).breaks == [])
    #expect(Judge().judge(try .narrowing()).hurt == "readers on the new version reject documents written before")
    #expect(Judge().judge(try .widening()).hurt == "readers still on the old version reject new documents")
    #expect(Judge().judge(change).hurt == nil)
  }

  @Test("Steps of numbers are compared exactly, decimals included")
  func steps() throws {
    func effect(_ old: String, _ new: String) throws -> Effect {
      Judge().judge(try .sample(.multipleOfChanged, at: ["multipleOf"], old: old, new: new)).effect
    }
    #expect(try effect("0.1", "0.3") == .narrows)
    #expect(try effect("0.3", "0.1") == .widens)
    #expect(try effect("0.2", "0.3") == .both)
    #expect(try effect("1", "1.0") == .none)
  }
}
