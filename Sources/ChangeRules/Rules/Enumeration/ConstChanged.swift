import SchemaComparison

extension ChangeRule {
  /// Another fixed value.
  static let constChanged = ChangeRule(
    kind: .constChanged,
    title: "A fixed value changed",
    rationale: "No document can satisfy both versions at this place: each side rejects what the other writes.",
    strict: .both,
    examples: [
      RuleExample(
        summary: "a kind is renamed",
        old: #"{"properties":{"kind":{"const":"order"}}}"#, new: #"{"properties":{"kind":{"const":"purchase"}}}"#,
        at: "/properties/kind/const", lost: [#"{"kind":"order"}"#], gained: [#"{"kind":"purchase"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) had to be \($0.oldText) and must now be \($0.newText)",
        consequence: Consequence.bothRejected)
    })
}
