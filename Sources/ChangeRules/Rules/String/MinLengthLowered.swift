import SchemaComparison

extension ChangeRule {
  /// A least length that fell.
  static let minLengthLowered = ChangeRule.bound(
    .minLength, .lowered, kind: .minLengthLowered,
    title: "The least length of strings fell",
    rationale: """
      Writers may now send strings between the new length and the old one, which readers on the old version reject.
      """,
    examples: [
      RuleExample(
        summary: "a code needs one character instead of three",
        old: #"{"type":"string","minLength":3}"#, new: #"{"type":"string","minLength":1}"#,
        at: "/minLength", gained: [#""ab""#])
    ])
}
