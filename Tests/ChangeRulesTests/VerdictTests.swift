import ChangeRules
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment
import Testing

@Suite("Verdicts")
struct VerdictTests {
  @Test("Structurally equal versions are proved compatible in all four answers")
  func equal() {
    let verdict = Judge().judge([], answers: .equal)
    #expect(verdict.proof == .proved && verdict.findings.isEmpty && verdict.severity == nil)
    for answer in [verdict.strict, verdict.declared].flatMap({ [$0.backward, $0.forward] }) {
      #expect(answer == .compatible && answer.word == "compatible" && answer.undetermined == nil)
    }
  }

  @Test("A verdict carries the answers of containment, and never an answer of a rule")
  func answers() throws {
    let answers = PairAnswers(
      old: WriterAnswers(strict: try .broken(by: "1"), declared: .open),
      new: WriterAnswers(strict: .open, declared: .compatible))
    let verdict = Judge().judge([try .narrowing()], answers: answers)
    #expect(verdict.strict.backward == (try .broken(by: "1")) && verdict.strict.forward == .open)
    #expect(verdict.declared.backward == .open && verdict.declared.forward == .compatible)
    #expect(verdict.proof == .unproven)
    #expect(Judge(policy: Policy(reading: .strict)).judge([try .narrowing()], answers: answers).proof == .confirmed)
  }

  @Test("A difference without a change is proved, refuted or open as containment says, and never green by silence")
  func unknownDifference() throws {
    #expect(Judge().judge([], answers: .sample()).proof == .proved)
    #expect(Judge().judge([], answers: .sample(forward: .open)).proof == .unproven)
    let refuted = Judge().judge([], answers: .sample(backward: try .broken()))
    #expect(refuted.proof == .confirmed && refuted.severity == .breaking)
    #expect(refuted.findings.map(\.ruleID) == ["containment-refutes-backward"])
  }

  @Test("The proof speaks of the directions that the mode checks, and of both where it checks none")
  func modes() throws {
    let answers = PairAnswers.sample(backward: try .broken(), forward: .open)
    let proofs = [CompatibilityMode.backward, .forward, .full, .none].map { mode in
      Judge(policy: Policy(mode: mode)).judge([], answers: answers).proof
    }
    #expect(proofs == [.confirmed, .unproven, .confirmed, .confirmed])
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
    let open = PairAnswers.sample(backward: .open, forward: .open)
    #expect(Judge().judge(changes, answers: open).findings.map(\.ruleID) == expected)
    #expect(Judge().judge(changes.reversed(), answers: open).findings.map(\.ruleID) == expected)
    #expect(Judge().judge(changes, answers: open).severity == .breaking)
  }

  @Test("Effects join to what both together break")
  func joining() {
    #expect(Effect.narrows.joined(with: .widens) == .both)
    #expect(Effect.none.joined(with: .narrows) == .narrows)
    #expect(Effect.none.joined(with: .none) == .none)
    #expect(Effect.both.joined(with: .none) == .both)
  }
}
