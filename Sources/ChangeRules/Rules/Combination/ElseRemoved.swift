import SchemaComparison

extension ChangeRule {
  /// No demand any more on documents that do not satisfy a condition.
  static let elseRemoved = ChangeRule(
    kind: .elseRemoved,
    title: "A condition lost its `else`",
    rationale: """
      Writers may send documents that satisfy neither the condition nor the branch, and readers on the old version \
      reject them.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "without a card, nothing is needed",
        old: #"{"if":{"required":["card"]},"then":{"required":["number"]},"else":{"required":["cash"]}}"#,
        new: #"{"if":{"required":["card"]},"then":{"required":["number"]}}"#,
        at: "/else", gained: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "the condition of \($0.place) no longer makes a demand where it does not hold",
        consequence: Consequence.gained("satisfy neither the condition nor the demand"))
    })
}
