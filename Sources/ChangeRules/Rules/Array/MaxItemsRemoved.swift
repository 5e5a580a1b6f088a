import SchemaComparison

extension ChangeRule {
  /// A greatest length of arrays that no longer holds.
  static let maxItemsRemoved = ChangeRule.bound(
    .maxItems, .removed, kind: .maxItemsRemoved,
    title: "Arrays lost their greatest length",
    rationale: "Writers may now send longer arrays, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "as many tags as one likes",
        old: #"{"type":"array","maxItems":2}"#, new: #"{"type":"array"}"#,
        at: "/maxItems", gained: [#"[1,2,3]"#])
    ])
}
