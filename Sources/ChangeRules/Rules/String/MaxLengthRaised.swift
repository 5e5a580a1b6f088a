import SchemaComparison

extension ChangeRule {
  /// A greatest length that rose.
  static let maxLengthRaised = ChangeRule.bound(
    .maxLength, .raised, kind: .maxLengthRaised,
    title: "The greatest length of strings rose",
    rationale: """
      Writers may now send strings between the old length and the new one, which readers on the old version reject.
      """,
    examples: [
      RuleExample(
        summary: "a title may have eight characters instead of five",
        old: #"{"type":"string","maxLength":5}"#, new: #"{"type":"string","maxLength":8}"#,
        at: "/maxLength", gained: [#""sixsix""#])
    ])
}
