import SchemaComparison

extension ChangeRule {
  /// An upper bound that no longer holds.
  static let maximumRemoved = ChangeRule.bound(
    .maximum, .removed, kind: .maximumRemoved,
    title: "Numbers lost their upper bound",
    rationale: """
      Writers may now send greater numbers, which readers on the old version reject and which may not fit the types \
      they use.
      """,
    examples: [
      RuleExample(
        summary: "a share may exceed 100 from now on",
        old: #"{"type":"number","maximum":100}"#, new: #"{"type":"number"}"#,
        at: "/maximum", gained: [#"101"#])
    ])
}
