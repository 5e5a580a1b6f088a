import SchemaComparison

extension ChangeRule {
  /// A least number of properties that no longer holds.
  static let minPropertiesRemoved = ChangeRule.bound(
    .minProperties, .removed, kind: .minPropertiesRemoved,
    title: "Objects lost their least number of properties",
    rationale: "Writers may now send objects with fewer properties, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "the labels may be empty from now on",
        old: #"{"type":"object","minProperties":1}"#, new: #"{"type":"object"}"#,
        at: "/minProperties", gained: [#"{}"#])
    ])
}
