import ChangeRules
import JSONModel
import SchemaComparison
import SchemaContainment
import Testing

@Suite("Where rules and containment meet")
struct MeetingTests {
  /// What becomes of one change, alone between the versions.
  private func finding(
    on change: Change, _ answers: PairAnswers, _ mode: CompatibilityMode = .full, severities: [String: Severity] = [:]
  ) throws -> Finding {
    let verdict = Judge(policy: Policy(mode: mode, severities: severities)).judge([change], answers: answers)
    #expect(verdict.findings.count == 1, "\(verdict.findings.map(\.ruleID))")
    return try #require(verdict.findings.first)
  }

  @Test(
    "A rule that blames BACKWARD, against every answer",
    arguments: [
      (CompatibilityMode.full, "broken", Severity.breaking, Proof.confirmed),
      (.full, "open", .breaking, .unproven),
      (.full, "compatible", .compatible, .disputed),
      (.backward, "broken", .breaking, .confirmed),
      (.backward, "open", .breaking, .unproven),
      (.backward, "compatible", .compatible, .disputed),
      (.forward, "broken", .compatible, .confirmed),
      (.forward, "open", .compatible, .unproven),
      (.forward, "compatible", .compatible, .disputed),
      (.none, "broken", .compatible, .confirmed),
    ])
  func narrowing(_ mode: CompatibilityMode, _ answer: String, _ severity: Severity, _ proof: Proof) throws {
    let answers: [String: Answer] = ["broken": try .broken(), "open": .open, "compatible": .compatible]
    let backward = try #require(answers[answer])
    let finding = try finding(on: try .narrowing(), .sample(backward: backward), mode)
    #expect(finding.severity == severity && finding.proof == proof && finding.effect == .narrows)
    #expect(finding.breaks == (proof == .disputed ? [] : [.backward]))
    #expect(finding.witnesses.map(\.direction) == (proof == .confirmed ? [.backward] : []))
    #expect(finding.ruleSeverity == (mode.checksBackward ? .breaking : .compatible))
  }

  @Test("What a rule cannot tell is breaking where a document shows it, and compatible where none is lost")
  func undecided() throws {
    let change = try Change.sample(.patternChanged, at: ["pattern"], old: #""a""#, new: #""b""#)
    let refuted = try finding(on: change, .sample(backward: try .broken(by: #""a""#)))
    #expect(refuted.severity == .breaking && refuted.ruleSeverity == .risky && refuted.breaks == [.backward])
    #expect(try finding(on: change, .sample()).severity == .compatible)
    #expect(try finding(on: change, .sample(backward: .open)).severity == .risky)
    #expect(try finding(on: change, .sample(backward: try .broken()), .forward).severity == .compatible)
  }

  @Test("A change inside `not` takes its direction and its words from containment")
  func unsettled() throws {
    let change = try Change.sample(
      .minimumRaised, at: ["not", "minimum"], old: "0", new: "1", unsettledBy: "not")
    let widened = try finding(on: change, .sample(forward: try .broken()))
    #expect(widened.severity == .breaking && widened.breaks == [.forward] && widened.effect == .both)
    #expect(widened.message.hasSuffix("inside `not`: readers still on the old version reject new documents"))
    let free = try finding(on: change, .sample())
    #expect(free.severity == .compatible && free.proof == .disputed)
    #expect(free.message.hasSuffix("inside `not`: no document is accepted or rejected that was not before"))
    let open = try finding(on: change, .sample(backward: .open))
    #expect(open.severity == .risky && open.message.hasSuffix("direction not settled by syntax"))
  }

  @Test("A reader's loss stays, whatever documents validate")
  func readersLose() throws {
    let change = try Change.sample(.propertyRemovedFromOpen, at: ["properties", "note"], old: #"{"type":"string"}"#)
    let finding = try finding(on: change, .sample())
    #expect(finding.severity == .breaking && finding.breaks == [.forward] && finding.proof == nil)
  }

  @Test("Annotations have nothing to prove")
  func annotations() throws {
    let finding = try finding(on: try .sample(.formatAdded, at: ["format"], new: #""date""#), .sample())
    #expect(finding.severity == .risky && finding.proof == nil)
  }

  @Test("A severity set by hand stands whatever containment says, with the proof beside it")
  func byHand() throws {
    let severities = ["minimum-raised": Severity.metadata]
    let confirmed = try finding(on: try .narrowing(), .sample(backward: try .broken()), severities: severities)
    #expect(confirmed.severity == .metadata && confirmed.proof == .confirmed)
    let strict = ["minimum-raised": Severity.breaking]
    #expect(try finding(on: try .narrowing(), .sample(), severities: strict).severity == .breaking)
  }

  @Test("Of several changes the witness confirms the one that rejects it; the other keeps its rule's severity")
  func places() throws {
    let other = try Change.sample(.minimumRaised, at: ["properties", "b", "minimum"], old: "0", new: "1")
    let answers = PairAnswers.sample(backward: try .broken(), rejectedAt: ["minimum"])
    let verdict = Judge().judge([other, try .narrowing()], answers: answers)
    let proofs = verdict.findings.map { "\($0.pointer) \($0.proof?.rawValue ?? "-") \($0.severity.rawValue)" }
    #expect(proofs == ["/minimum confirmed breaking", "/properties/b/minimum unproven breaking"])
  }

  @Test(
    "The places at which a rejection is explained by a change",
    arguments: [
      (["required"], ["required", "0"], true),
      (["properties", "a", "type"], ["properties", "a"], true),
      (["additionalProperties"], ["properties"], true),
      (["additionalProperties"], [], true),
      (["properties", "a", "anyOf"], ["properties", "a", "anyOf", "0", "maxLength"], true),
      (["items"], ["prefixItems", "1"], false),
      (["type"], [], false),
      (["properties", "a", "type"], ["properties", "b", "type"], false),
      (["properties", "a", "allOf"], ["properties", "a", "allOf", "0", "maxLength"], false),
    ])
  func explanation(_ rejection: [String], _ place: [String], _ isExplained: Bool) throws {
    let change = try Change.sample(.minimumRaised, at: place, old: "0", new: "1")
    let other = try Change.sample(.minimumRaised, at: ["far", "away"], old: "0", new: "1")
    let answers = PairAnswers.sample(backward: try .broken(), rejectedAt: rejection)
    let findings = Judge().judge([change, other], answers: answers).findings
    let finding = try #require(findings.first { $0.newPointer.tokens == place && $0.ruleID == "minimum-raised" })
    #expect((finding.proof == .confirmed) == isExplained)
  }

  @Test("A direction that breaks and that no finding tells has a finding of its own")
  func unaccounted() throws {
    let answers = PairAnswers.sample(backward: .compatible, forward: try .broken(by: #"{"a":1}"#), rejectedAt: ["type"])
    let verdict = Judge().judge([try .narrowing()], answers: answers)
    let finding = try #require(verdict.findings.first)
    #expect(finding.ruleID == "containment-refutes-forward" && finding.severity == .breaking)
    #expect(finding.pointer.description == "/type" && finding.breaks == [.forward] && finding.witnesses.count == 1)
    #expect(verdict.findings.map(\.proof) == [.confirmed, .disputed])
    let backward = Judge(policy: Policy(mode: .backward)).judge([try .narrowing()], answers: answers)
    #expect(backward.severity == .compatible && backward.proof == .disputed)
  }

  @Test("A risky finding that the witness does not stand at is no answer to a direction that breaks")
  func tooMild() throws {
    let pattern = try Change.sample(.patternChanged, at: ["pattern"], old: #""a""#, new: #""b""#)
    let format = try Change.sample(.formatAdded, at: ["format"], new: #""date""#)
    let verdict = Judge().judge([pattern, format], answers: .sample(backward: try .broken()))
    #expect(verdict.findings.map(\.ruleID) == ["containment-refutes-backward", "format-added", "pattern-changed"])
  }

  @Test("A severity set by hand speaks for its own place only")
  func handAndWitness() throws {
    let policy = Policy(severities: ["minimum-raised": .metadata])
    let harmless = try Change.sample(.formatAdded, at: ["format"], new: #""date""#)
    let here = PairAnswers.sample(backward: try .broken(), rejectedAt: ["minimum"])
    let accepted = Judge(policy: policy).judge([try .narrowing(), harmless], answers: here)
    #expect(accepted.findings.map(\.ruleID) == ["format-added", "minimum-raised"])
    let there = PairAnswers.sample(backward: try .broken(), rejectedAt: ["elsewhere"])
    let untold = Judge(policy: policy).judge([try .narrowing(), harmless], answers: there)
    #expect(untold.severity == .breaking)
  }

  @Test("An open answer is never green: it leaves every severity as the rules have it", arguments: ChangeKind.allCases)
  func open(_ kind: ChangeKind) throws {
    let change = try Change.sample(kind, at: ["x"], old: "1", new: "2")
    let verdict = Judge().judge([change], answers: .sample(backward: .open, forward: .open))
    #expect(verdict.proof == .unproven && verdict.findings.first?.severity == Judge().judge(change).severity)
  }
}
