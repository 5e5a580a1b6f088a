import SchemaComparison

extension ChangeRule {
  /// Another format.
  static let formatChanged = ChangeRule(
    kind: .formatChanged,
    title: "A format changed",
    rationale: """
      By default a validator only notes `format`. Readers that parse the string by its format will fail on the other \
      one, as a date is no date-time.
      """,
    strict: .noEffect,
    weight: .fixed(.risky),
    examples: [
      RuleExample(
        summary: "a date becomes a date with a time",
        old: #"{"properties":{"day":{"type":"string","format":"date"}}}"#,
        new: #"{"properties":{"day":{"type":"string","format":"date-time"}}}"#,
        at: "/properties/day/format")
    ],
    message: {
      RuleMessage(
        "the format of \($0.place) changed from \($0.oldText) to \($0.newText)",
        consequence: "validators accept what they did before, but readers that parse the old one fail on the new")
    })
}
