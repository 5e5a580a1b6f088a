import SchemaComparison

extension ChangeRule {
  /// A least length of arrays that rose.
  static let minItemsRaised = ChangeRule.bound(
    .minItems, .raised, kind: .minItemsRaised,
    title: "The least length of arrays rose",
    rationale: "Arrays between the old length and the new one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "two lines are needed instead of one",
        old: #"{"type":"array","minItems":1}"#, new: #"{"type":"array","minItems":2}"#,
        at: "/minItems", lost: [#"[1]"#])
    ])
}
