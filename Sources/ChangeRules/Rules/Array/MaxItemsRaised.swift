import SchemaComparison

extension ChangeRule {
  /// A greatest length of arrays that rose.
  static let maxItemsRaised = ChangeRule.bound(
    .maxItems, .raised, kind: .maxItemsRaised,
    title: "The greatest length of arrays rose",
    rationale: "Writers may now send longer arrays, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "three tags instead of two",
        old: #"{"type":"array","maxItems":2}"#, new: #"{"type":"array","maxItems":3}"#,
        at: "/maxItems", gained: [#"[1,2,3]"#])
    ])
}
