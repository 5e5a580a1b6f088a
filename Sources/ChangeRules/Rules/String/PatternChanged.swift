import SchemaComparison

extension ChangeRule {
  /// Another pattern.
  static let patternChanged = ChangeRule(
    kind: .patternChanged,
    title: "A pattern changed",
    rationale: """
      One pattern may allow more than the other, less, both or the same. Two texts do not tell; only the comparison of \
      the languages does.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "letters become digits",
        old: #"{"type":"string","pattern":"^[A-Z]$"}"#, new: #"{"type":"string","pattern":"^[0-9]$"}"#,
        at: "/pattern", lost: [#""A""#], gained: [#""1""#]),
      RuleExample(
        summary: "another text for the same strings",
        old: #"{"type":"string","pattern":"^[0-9]$"}"#, new: #"{"type":"string","pattern":"^(0|[1-9])$"}"#,
        at: "/pattern"),
    ],
    message: {
      RuleMessage(
        "the pattern of \($0.place) changed from \($0.oldText) to \($0.newText)",
        consequence: Consequence.open("which strings the two patterns match"))
    })
}
