import SchemaComparison

extension ChangeRule {
  /// A greatest number of elements matching `contains` that fell; absent counts as without limit.
  static let maxContainsLowered = ChangeRule.bound(
    .maxContains, .lowered, kind: .maxContainsLowered,
    title: "Fewer elements may match `contains`",
    rationale: "Arrays in which more elements match were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "one primary address instead of two",
        old: #"{"contains":{"const":"primary"},"maxContains":2}"#,
        new: #"{"contains":{"const":"primary"},"maxContains":1}"#,
        at: "/maxContains", lost: [#"["primary","primary"]"#]),
      RuleExample(
        summary: "a limit where there was none",
        old: #"{"contains":{"const":"primary"}}"#, new: #"{"contains":{"const":"primary"},"maxContains":1}"#,
        at: "/maxContains", lost: [#"["primary","primary"]"#]),
    ])
}
