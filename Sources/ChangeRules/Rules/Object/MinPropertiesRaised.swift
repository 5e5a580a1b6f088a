import SchemaComparison

extension ChangeRule {
  /// A least number of properties that rose.
  static let minPropertiesRaised = ChangeRule.bound(
    .minProperties, .raised, kind: .minPropertiesRaised,
    title: "The least number of properties rose",
    rationale: """
      Objects with a number of properties between the old bound and the new one were accepted and are rejected from \
      now on.
      """,
    examples: [
      RuleExample(
        summary: "two labels are needed instead of one",
        old: #"{"type":"object","minProperties":1}"#, new: #"{"type":"object","minProperties":2}"#,
        at: "/minProperties", lost: [#"{"a":1}"#])
    ])
}
