import SchemaComparison

extension ChangeRule {
  /// A condition, `if` with `then` or `else`.
  static let conditionAdded = ChangeRule(
    kind: .conditionAdded,
    title: "A condition was added",
    rationale: """
      Documents that fall under the condition and do not satisfy its branch were accepted and are rejected from now \
      on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a card payment needs a number",
        old: #"{"type":"object"}"#,
        new: #"{"type":"object","if":{"required":["card"]},"then":{"required":["number"]}}"#,
        at: "/if", lost: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "a condition was added to \($0.place)",
        consequence: Consequence.lost("not satisfy the branch that applies"))
    })
}
