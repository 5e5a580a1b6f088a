import SchemaComparison

extension ChangeRule {
  /// A least number of elements matching `contains` that fell; absent counts as 1.
  static let minContainsLowered = ChangeRule.bound(
    .minContains, .lowered, kind: .minContainsLowered,
    title: "Fewer elements need to match `contains`",
    rationale: """
      Writers may now send arrays in which fewer elements match, with 0 even none; readers on the old version reject \
      them.
      """,
    examples: [
      RuleExample(
        summary: "one prime is enough instead of two",
        old: #"{"contains":{"enum":[2,3,5]},"minContains":2}"#,
        new: #"{"contains":{"enum":[2,3,5]},"minContains":1}"#,
        at: "/minContains", gained: [#"[2,4]"#])
    ])
}
