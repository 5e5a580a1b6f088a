import SchemaComparison

extension ChangeRule {
  /// A greatest number of properties that no longer holds.
  static let maxPropertiesRemoved = ChangeRule.bound(
    .maxProperties, .removed, kind: .maxPropertiesRemoved,
    title: "Objects lost their greatest number of properties",
    rationale: "Writers may now send objects with more properties, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "as many labels as one likes",
        old: #"{"type":"object","maxProperties":1}"#, new: #"{"type":"object"}"#,
        at: "/maxProperties", gained: [#"{"a":1,"b":2}"#])
    ])
}
