import ChangeRules
import JSONModel
import JSONSchema
import SchemaComparison
import SchemaContainment
import Testing

/// Rules and containment are two opinions; on the examples of the rules they must be of one mind.
@Suite("Containment on the examples of the rules")
struct ContainmentAgreementTests {
  private static func comparison(_ sample: ExampleCase) throws -> Comparison {
    func schema(_ text: String) throws -> SchemaDocument { try SchemaDocument(try JSONDocument(parsing: text)) }
    return Comparison(old: try schema(sample.example.old), new: try schema(sample.example.new))
  }

  @Test("Containment refutes what all rules together say is broken, and proves the rest", arguments: ExampleCase.all)
  func strict(_ sample: ExampleCase) throws {
    let comparison = try Self.comparison(sample)
    let effects = comparison.diff.changes.map { Judge().judge($0).effect }
    let claimed = effects.reduce(Effect.none) { $0.joined(with: $1) }
    let isSure = sample.rule.weight != .undecided && !comparison.diff.changes.contains { $0.unsettledBy != nil }
    let sides = [(Direction.backward, PairSide.old, sample.example.lost), (.forward, .new, sample.example.gained)]
    for (direction, writer, documents) in sides {
      switch comparison.answers[writer][.strict] {
      case .compatible:
        #expect(documents.isEmpty, "\(direction): a proof against \(documents)")
        #expect(!isSure || !claimed.breaks.contains(direction), "\(direction): a proof against the rule")
      case .breaking(let witness):
        #expect(claimed.breaks.contains(direction), "\(direction): \(witness) against the rule")
      case .undetermined(let why):
        #expect(why.reason == .unresolvedReference, "\(direction): \(why.text)")
      }
    }
  }

  @Test(
    "The finding of an example is confirmed wherever it has documents, and never disputed", arguments: ExampleCase.all)
  func findings(_ sample: ExampleCase) throws {
    let verdict = Judge(policy: Policy(reading: .strict)).judge(try Self.comparison(sample))
    let finding = try #require(verdict.findings.first { $0.ruleID == sample.rule.id })
    if !sample.example.lost.isEmpty || !sample.example.gained.isEmpty { #expect(finding.proof == .confirmed) }
    #expect(finding.proof != .disputed || sample.rule.weight == .undecided)
  }
}
