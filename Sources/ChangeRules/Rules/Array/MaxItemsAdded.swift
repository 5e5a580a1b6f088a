import SchemaComparison

extension ChangeRule {
  /// A greatest length where arrays could be as long as they liked.
  static let maxItemsAdded = ChangeRule.bound(
    .maxItems, .added, kind: .maxItemsAdded,
    title: "Arrays got a greatest length",
    rationale: "Longer arrays were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "at most two tags",
        old: #"{"properties":{"tags":{"type":"array"}}}"#,
        new: #"{"properties":{"tags":{"type":"array","maxItems":2}}}"#,
        at: "/properties/tags/maxItems", lost: [#"{"tags":[1,2,3]}"#])
    ])
}
