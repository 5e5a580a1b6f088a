import ChangeRules
import SchemaComparison
import Testing

@Suite("Verdicts")
struct VerdictTests {
  @Test("Structurally equal versions are proved compatible in all four answers")
  func equal() {
    let verdict = Judge().judge([])
    #expect(verdict.proof == .proved && verdict.findings.isEmpty && verdict.severity == nil)
    for answer in [verdict.strict, verdict.declared].flatMap({ [$0.backward, $0.forward] }) {
      #expect(answer == .compatible && answer.word == "compatible" && answer.reason == nil)
    }
  }

  @Test("Versions that differ are undetermined in every direction, with what the rules say as the reason")
  func different() throws {
    let verdict = Judge().judge([try .narrowing()])
    #expect(verdict.proof == .unproven)
    let told = "containment is not decided by this version; the rules say: "
    for answers in [verdict.strict, verdict.declared] {
      #expect(answers.backward == .undetermined(reason: told + "narrows"))
      #expect(answers.forward == .undetermined(reason: told + "nothing is lost in this direction"))
    }
  }

  @Test("A difference without a change is never called equal")
  func unknownDifference() {
    let verdict = Judge().judge([], structurallyEqual: false)
    #expect(verdict.proof == .unproven && verdict.strict.backward.word == "undetermined")
  }

  @Test("The reasons of the two readings differ where their effects do")
  func readings() throws {
    let change = try Change.sample(.propertyAddedToOpen, at: ["properties", "a"], new: #"{"type":"string"}"#)
    let verdict = Judge().judge([change])
    #expect(verdict.strict.backward.reason?.hasSuffix("narrows") == true)
    #expect(verdict.declared.backward.reason?.hasSuffix("nothing is lost in this direction") == true)
  }

  @Test("Findings come worst first, then by pointer, then by rule, whatever the order of the changes")
  func order() throws {
    let changes = [
      try Change.sample(.contentChanged, at: ["a"], old: "1", new: "2"),
      try Change.sample(.formatChanged, at: ["a"], old: "1", new: "2"),
      try Change.sample(.minimumRaised, at: ["b"], old: "1", new: "2"),
      try Change.sample(.maximumLowered, at: ["b"], old: "1", new: "2"),
      try Change.sample(.minimumRaised, at: ["a"], old: "1", new: "2"),
    ]
    let expected = ["minimum-raised", "maximum-lowered", "minimum-raised", "format-changed", "content-changed"]
    #expect(Judge().judge(changes).findings.map(\.ruleID) == expected)
    #expect(Judge().judge(changes.reversed()).findings.map(\.ruleID) == expected)
    #expect(Judge().judge(changes).severity == .breaking)
  }

  @Test("Effects join to what both together break")
  func joining() {
    #expect(Effect.narrows.joined(with: .widens) == .both)
    #expect(Effect.none.joined(with: .narrows) == .narrows)
    #expect(Effect.none.joined(with: .none) == .none)
    #expect(Effect.both.joined(with: .none) == .both)
  }
}
