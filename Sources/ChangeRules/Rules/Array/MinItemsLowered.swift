import SchemaComparison

extension ChangeRule {
  /// A least length of arrays that fell.
  static let minItemsLowered = ChangeRule.bound(
    .minItems, .lowered, kind: .minItemsLowered,
    title: "The least length of arrays fell",
    rationale: "Writers may now send shorter arrays, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "one line is enough instead of two",
        old: #"{"type":"array","minItems":2}"#, new: #"{"type":"array","minItems":1}"#,
        at: "/minItems", gained: [#"[1]"#])
    ])
}
