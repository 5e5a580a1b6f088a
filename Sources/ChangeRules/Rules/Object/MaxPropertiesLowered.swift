import SchemaComparison

extension ChangeRule {
  /// A greatest number of properties that fell.
  static let maxPropertiesLowered = ChangeRule.bound(
    .maxProperties, .lowered, kind: .maxPropertiesLowered,
    title: "The greatest number of properties fell",
    rationale: """
      Objects with a number of properties between the new bound and the old one were accepted and are rejected from \
      now on.
      """,
    examples: [
      RuleExample(
        summary: "one label instead of two",
        old: #"{"type":"object","maxProperties":2}"#, new: #"{"type":"object","maxProperties":1}"#,
        at: "/maxProperties", lost: [#"{"a":1,"b":2}"#])
    ])
}
