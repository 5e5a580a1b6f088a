import SchemaComparison

extension ChangeRule {
  /// No demand any more on documents that satisfy a condition.
  static let thenRemoved = ChangeRule(
    kind: .thenRemoved,
    title: "A condition lost its `then`",
    rationale: """
      Writers may send documents that satisfy the condition and not the branch, and readers on the old version reject \
      them.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a card payment needs no number",
        old: #"{"if":{"required":["card"]},"then":{"required":["number"]},"else":{"required":["cash"]}}"#,
        new: #"{"if":{"required":["card"]},"else":{"required":["cash"]}}"#,
        at: "/then", gained: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "the condition of \($0.place) no longer makes a demand where it holds",
        consequence: Consequence.gained("satisfy the condition and not the demand"))
    })
}
