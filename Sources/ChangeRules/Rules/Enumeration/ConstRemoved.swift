import SchemaComparison

extension ChangeRule {
  /// A choice where one value was fixed.
  static let constRemoved = ChangeRule(
    kind: .constRemoved,
    title: "A value is no longer fixed",
    rationale: "Writers may send other values from now on, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a kind becomes free",
        old: #"{"properties":{"kind":{"type":"string","const":"order"}}}"#,
        new: #"{"properties":{"kind":{"type":"string"}}}"#,
        at: "/properties/kind/const", gained: [#"{"kind":"invoice"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has to be \($0.oldText)",
        consequence: Consequence.gained("have another value"))
    })
}
