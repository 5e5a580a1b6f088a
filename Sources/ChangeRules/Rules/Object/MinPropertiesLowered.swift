import SchemaComparison

extension ChangeRule {
  /// A least number of properties that fell.
  static let minPropertiesLowered = ChangeRule.bound(
    .minProperties, .lowered, kind: .minPropertiesLowered,
    title: "The least number of properties fell",
    rationale: "Writers may now send objects with fewer properties, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "one label is enough instead of two",
        old: #"{"type":"object","minProperties":2}"#, new: #"{"type":"object","minProperties":1}"#,
        at: "/minProperties", gained: [#"{"a":1}"#])
    ])
}
