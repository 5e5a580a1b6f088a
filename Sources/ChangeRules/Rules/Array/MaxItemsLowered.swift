import SchemaComparison

extension ChangeRule {
  /// A greatest length of arrays that fell.
  static let maxItemsLowered = ChangeRule.bound(
    .maxItems, .lowered, kind: .maxItemsLowered,
    title: "The greatest length of arrays fell",
    rationale: "Arrays between the new length and the old one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "two tags instead of three",
        old: #"{"type":"array","maxItems":3}"#, new: #"{"type":"array","maxItems":2}"#,
        at: "/maxItems", lost: [#"[1,2,3]"#])
    ])
}
