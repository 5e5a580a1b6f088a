import SchemaComparison

extension ChangeRule {
  /// A demand on documents that do not satisfy an existing condition.
  static let elseAdded = ChangeRule(
    kind: .elseAdded,
    title: "A condition got an `else`",
    rationale: """
      Documents that satisfy neither the condition nor its new branch were accepted and are rejected from now on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "without a card, cash is needed",
        old: #"{"if":{"required":["card"]},"then":{"required":["number"]}}"#,
        new: #"{"if":{"required":["card"]},"then":{"required":["number"]},"else":{"required":["cash"]}}"#,
        at: "/else", lost: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "the condition of \($0.place) now makes a demand where it does not hold",
        consequence: Consequence.lost("satisfy neither the condition nor the demand"))
    })
}
