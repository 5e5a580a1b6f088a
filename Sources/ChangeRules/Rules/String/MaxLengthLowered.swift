import SchemaComparison

extension ChangeRule {
  /// A greatest length that fell.
  static let maxLengthLowered = ChangeRule.bound(
    .maxLength, .lowered, kind: .maxLengthLowered,
    title: "The greatest length of strings fell",
    rationale: "Strings between the new length and the old one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "a title may have five characters instead of eight",
        old: #"{"type":"string","maxLength":8}"#, new: #"{"type":"string","maxLength":5}"#,
        at: "/maxLength", lost: [#""sixsix""#])
    ])
}
