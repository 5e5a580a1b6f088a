import SchemaComparison

extension ChangeRule {
  /// No format any more.
  static let formatRemoved = ChangeRule(
    kind: .formatRemoved,
    title: "A format is no longer named",
    rationale: """
      By default a validator only notes `format`. Readers that parse the string by its format can no longer count on \
      it.
      """,
    strict: .noEffect,
    weight: .fixed(.risky),
    examples: [
      RuleExample(
        summary: "a field is no longer said to be a date",
        old: #"{"properties":{"day":{"type":"string","format":"date"}}}"#,
        new: #"{"properties":{"day":{"type":"string"}}}"#,
        at: "/properties/day/format")
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has the format \($0.oldText)",
        consequence: "validators accept what they did before, but readers that parse it can no longer count on it")
    })
}
