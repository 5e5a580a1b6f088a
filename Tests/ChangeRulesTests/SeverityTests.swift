import ChangeRules
import SchemaComparison
import Testing

@Suite("From effect to severity")
struct SeverityTests {
  private func severity(_ change: Change, _ mode: CompatibilityMode, _ reading: Policy.Reading = .declared) -> Severity
  {
    Judge(policy: Policy(mode: mode, reading: reading)).judge(change).severity
  }

  @Test(
    "A narrowing breaks BACKWARD and FULL, a widening FORWARD and FULL",
    arguments: [
      (CompatibilityMode.backward, Severity.breaking, Severity.compatible),
      (.backwardTransitive, .breaking, .compatible),
      (.forward, .compatible, .breaking),
      (.forwardTransitive, .compatible, .breaking),
      (.full, .breaking, .breaking),
      (.fullTransitive, .breaking, .breaking),
      (.none, .compatible, .compatible),
    ])
  func byEffect(_ mode: CompatibilityMode, _ narrowing: Severity, _ widening: Severity) throws {
    #expect(severity(try .narrowing(), mode) == narrowing)
    #expect(severity(try .widening(), mode) == widening)
  }

  @Test("What a rule cannot tell is risky where it would break, in every mode that checks something")
  func undecided() throws {
    let change = try Change.sample(.patternChanged, at: ["pattern"], old: #""a""#, new: #""b""#)
    for mode in CompatibilityMode.allCases {
      #expect(severity(change, mode) == (mode == .none ? .compatible : .risky))
    }
    let narrowing = try Change.sample(.anyOfIntroduced, at: ["anyOf"], new: "[]")
    #expect(severity(narrowing, .backward) == .risky)
    #expect(severity(narrowing, .forward) == .compatible)
  }

  @Test("A removed property breaks its readers in every mode that checks something")
  func readersLose() throws {
    for kind in [ChangeKind.propertyRemovedFromOpen, .propertyRemovedFromClosed] {
      let change = try Change.sample(kind, at: ["properties", "note"], old: #"{"type":"string"}"#)
      for mode in CompatibilityMode.allCases {
        #expect(severity(change, mode) == (mode == .none ? .compatible : .breaking))
        #expect(severity(change, mode, .strict) == (mode == .none ? .compatible : .breaking))
      }
    }
  }

  @Test("A removed property that no document could carry is no loss to readers")
  func forbiddenProperty() throws {
    let open = try Change.sample(.propertyRemovedFromOpen, at: ["properties", "pin"], old: "false")
    #expect(severity(open, .full) == .compatible)
    #expect(severity(open, .full, .strict) == .breaking)
    let closed = try Change.sample(.propertyRemovedFromClosed, at: ["properties", "pin"], old: "false")
    #expect(severity(closed, .full, .strict) == .compatible)
  }

  @Test("Formats are risky and contents compatible in every mode")
  func annotations() throws {
    let format = try Change.sample(.formatAdded, at: ["format"], new: #""date""#)
    let content = try Change.sample(.contentChanged, at: ["contentEncoding"], old: #""base64""#, new: #""base32""#)
    for mode in CompatibilityMode.allCases {
      #expect(severity(format, mode) == .risky)
      #expect(severity(content, mode) == .compatible)
    }
  }

  @Test("A severity set for a rule wins over everything")
  func overrides() throws {
    let policy = Policy(severities: ["minimum-raised": .metadata, "format-added": .breaking, "schema-added": .risky])
    let judge = Judge(policy: policy)
    #expect(judge.judge(try .narrowing()).severity == .metadata)
    #expect(judge.judge(try .widening()).severity == .breaking)
    #expect(judge.judge(try .sample(.formatAdded, new: #""date""#)).severity == .breaking)
    #expect(judge.judge(try .sample(.minimumRaised, old: "0", new: "1", unsettledBy: "not")).severity == .metadata)
    #expect(judge.judge(FileEvent(schema: "v1/order"), by: .schemaAdded).severity == .risky)
  }
}
