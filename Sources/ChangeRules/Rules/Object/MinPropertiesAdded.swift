import SchemaComparison

extension ChangeRule {
  /// A least number of properties where objects could have any.
  static let minPropertiesAdded = ChangeRule.bound(
    .minProperties, .added, kind: .minPropertiesAdded,
    title: "Objects got a least number of properties",
    rationale: """
      Objects that were fine although they had few properties, the empty object among them, are rejected from now on.
      """,
    examples: [
      RuleExample(
        summary: "the labels may no longer be empty",
        old: #"{"properties":{"labels":{"type":"object"}}}"#,
        new: #"{"properties":{"labels":{"type":"object","minProperties":1}}}"#,
        at: "/properties/labels/minProperties", lost: [#"{"labels":{}}"#])
    ])
}
