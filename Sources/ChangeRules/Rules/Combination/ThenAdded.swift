import SchemaComparison

extension ChangeRule {
  /// A demand on documents that satisfy an existing condition.
  static let thenAdded = ChangeRule(
    kind: .thenAdded,
    title: "A condition got a `then`",
    rationale: """
      Documents that satisfy the condition and not its new branch were accepted and are rejected from now on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a card payment needs a number",
        old: #"{"if":{"required":["card"]},"else":{"required":["cash"]}}"#,
        new: #"{"if":{"required":["card"]},"then":{"required":["number"]},"else":{"required":["cash"]}}"#,
        at: "/then", lost: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "the condition of \($0.place) now makes a demand where it holds",
        consequence: Consequence.lost("satisfy the condition and not the demand"))
    })
}
