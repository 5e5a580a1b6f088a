import SchemaComparison

extension ChangeRule {
  /// A least length that rose.
  static let minLengthRaised = ChangeRule.bound(
    .minLength, .raised, kind: .minLengthRaised,
    title: "The least length of strings rose",
    rationale: "Strings between the old length and the new one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "a code needs three characters instead of one",
        old: #"{"type":"string","minLength":1}"#, new: #"{"type":"string","minLength":3}"#,
        at: "/minLength", lost: [#""ab""#])
    ])
}
