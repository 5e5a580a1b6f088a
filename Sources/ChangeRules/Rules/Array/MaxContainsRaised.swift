import SchemaComparison

extension ChangeRule {
  /// A greatest number of elements matching `contains` that rose; absent counts as without limit.
  static let maxContainsRaised = ChangeRule.bound(
    .maxContains, .raised, kind: .maxContainsRaised,
    title: "More elements may match `contains`",
    rationale: "Writers may now send arrays in which more elements match, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "two primary addresses instead of one",
        old: #"{"contains":{"const":"primary"},"maxContains":1}"#,
        new: #"{"contains":{"const":"primary"},"maxContains":2}"#,
        at: "/maxContains", gained: [#"["primary","primary"]"#])
    ])
}
