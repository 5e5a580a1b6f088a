import ChangeRules
import SchemaComparison
import Testing

@Suite("Changes whose direction syntax does not settle")
struct UnsettledChangeTests {
  @Test("Inside `not`, every rule that is not about annotations says both and risky", arguments: ChangeKind.allCases)
  func everyRule(_ kind: ChangeKind) throws {
    let finding = Judge().judge(try .sample(kind, at: ["not", "x"], old: "1", new: "2", unsettledBy: "not"))
    if case .fixed(let severity) = RuleCatalog.rule(for: kind).weight {
      #expect(finding.effect == .none && finding.severity == severity && finding.unsettledBy == nil)
    } else {
      #expect(finding.effect == .both && finding.declaredEffect == .both && finding.severity == .risky)
      #expect(finding.breaks == [.backward, .forward])
      #expect(finding.message.hasSuffix(": inside `not`, direction not settled by syntax"))
    }
  }

  @Test("The message keeps what happened and drops whom it would hurt")
  func message() throws {
    let change = try Change.sample(
      .minimumRaised, at: ["not", "properties", "age", "minimum"], old: "0", new: "1", unsettledBy: "not")
    #expect(
      Judge().judge(change).message
        == #"minimum of "age" went up from 0 to 1: inside `not`, direction not settled by syntax"#)
  }

  @Test("A keyword that looks on from beside is not said to be around")
  func neighbour() throws {
    for keyword in ["unevaluatedProperties", "unevaluatedItems", "maxContains"] {
      let change = try Change.sample(.allOfBranchAdded, at: ["allOf", "0"], new: "{}", unsettledBy: keyword)
      #expect(Judge().judge(change).message.contains(": beside `\(keyword)`, "))
    }
  }

  @Test("A removed property is risky too, since it may be no loss there")
  func removedProperty() throws {
    let change = try Change.sample(.propertyRemovedFromOpen, at: ["not"], old: "true", unsettledBy: "not")
    #expect(Judge(policy: Policy(mode: .backward)).judge(change).severity == .risky)
  }
}
