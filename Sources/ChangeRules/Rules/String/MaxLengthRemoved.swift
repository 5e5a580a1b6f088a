import SchemaComparison

extension ChangeRule {
  /// A greatest length that no longer holds.
  static let maxLengthRemoved = ChangeRule.bound(
    .maxLength, .removed, kind: .maxLengthRemoved,
    title: "Strings lost their greatest length",
    rationale: """
      Writers may now send longer strings, which readers on the old version reject and which may not fit the columns \
      they fill.
      """,
    examples: [
      RuleExample(
        summary: "a title may be of any length",
        old: #"{"type":"string","maxLength":5}"#, new: #"{"type":"string"}"#,
        at: "/maxLength", gained: [#""too long""#])
    ])
}
