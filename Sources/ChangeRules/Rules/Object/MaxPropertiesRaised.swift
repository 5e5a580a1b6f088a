import SchemaComparison

extension ChangeRule {
  /// A greatest number of properties that rose.
  static let maxPropertiesRaised = ChangeRule.bound(
    .maxProperties, .raised, kind: .maxPropertiesRaised,
    title: "The greatest number of properties rose",
    rationale: "Writers may now send objects with more properties, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "two labels instead of one",
        old: #"{"type":"object","maxProperties":1}"#, new: #"{"type":"object","maxProperties":2}"#,
        at: "/maxProperties", gained: [#"{"a":1,"b":2}"#])
    ])
}
