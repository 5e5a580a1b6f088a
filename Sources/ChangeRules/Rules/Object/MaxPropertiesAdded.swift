import SchemaComparison

extension ChangeRule {
  /// A greatest number of properties where objects could have any.
  static let maxPropertiesAdded = ChangeRule.bound(
    .maxProperties, .added, kind: .maxPropertiesAdded,
    title: "Objects got a greatest number of properties",
    rationale: "Objects with more properties were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "at most one label",
        old: #"{"properties":{"labels":{"type":"object"}}}"#,
        new: #"{"properties":{"labels":{"type":"object","maxProperties":1}}}"#,
        at: "/properties/labels/maxProperties", lost: [#"{"labels":{"a":1,"b":2}}"#])
    ])
}
