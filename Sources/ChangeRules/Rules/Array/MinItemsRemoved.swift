import SchemaComparison

extension ChangeRule {
  /// A least length of arrays that no longer holds.
  static let minItemsRemoved = ChangeRule.bound(
    .minItems, .removed, kind: .minItemsRemoved,
    title: "Arrays lost their least length",
    rationale: """
      Writers may now send shorter arrays, the empty one among them; readers on the old version reject them, and code \
      that takes the first element may fail.
      """,
    examples: [
      RuleExample(
        summary: "an order may have no line",
        old: #"{"type":"array","minItems":1}"#, new: #"{"type":"array"}"#,
        at: "/minItems", gained: [#"[]"#])
    ])
}
