import SchemaComparison

extension ChangeRule {
  /// A format where none was named.
  static let formatAdded = ChangeRule(
    kind: .formatAdded,
    title: "A format is named",
    rationale: """
      By default a validator only notes `format` and accepts every string. Readers that do check it will reject \
      strings of documents written before.
      """,
    strict: .noEffect,
    weight: .fixed(.risky),
    examples: [
      RuleExample(
        summary: "a field is said to be a date",
        old: #"{"properties":{"day":{"type":"string"}}}"#,
        new: #"{"properties":{"day":{"type":"string","format":"date"}}}"#,
        at: "/properties/day/format")
    ],
    message: {
      RuleMessage(
        "\($0.place) now has the format \($0.newText)",
        consequence: "validators accept what they did before, but readers that check formats reject other strings")
    })
}
