import SchemaComparison

extension ChangeRule {
  /// No condition any more.
  static let conditionRemoved = ChangeRule(
    kind: .conditionRemoved,
    title: "A condition was removed",
    rationale: "Writers may send documents that the condition rejected, and readers on the old version reject them.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a card payment needs no number",
        old: #"{"type":"object","if":{"required":["card"]},"then":{"required":["number"]}}"#,
        new: #"{"type":"object"}"#,
        at: "/if", gained: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "a condition was removed from \($0.place)",
        consequence: Consequence.gained("not satisfy the branch that applied"))
    })
}
