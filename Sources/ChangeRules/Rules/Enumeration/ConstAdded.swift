import SchemaComparison

extension ChangeRule {
  /// One fixed value where there was a choice.
  static let constAdded = ChangeRule(
    kind: .constAdded,
    title: "A value became fixed",
    rationale: "Every other value was accepted and is rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a kind becomes fixed",
        old: #"{"properties":{"kind":{"type":"string"}}}"#,
        new: #"{"properties":{"kind":{"type":"string","const":"order"}}}"#,
        at: "/properties/kind/const", lost: [#"{"kind":"invoice"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must now be \($0.newText)",
        consequence: Consequence.lost("have another value"))
    })
}
