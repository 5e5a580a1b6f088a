import SchemaComparison

extension ChangeRule {
  /// A least length where strings could be as short as they liked.
  static let minLengthAdded = ChangeRule.bound(
    .minLength, .added, kind: .minLengthAdded,
    title: "Strings got a least length",
    rationale: """
      Strings that were fine although they were short, the empty string among them, are rejected from now on. Lengths \
      count Unicode code points.
      """,
    examples: [
      RuleExample(
        summary: "a code may no longer be empty",
        old: #"{"properties":{"code":{"type":"string"}}}"#,
        new: #"{"properties":{"code":{"type":"string","minLength":1}}}"#,
        at: "/properties/code/minLength", lost: [#"{"code":""}"#])
    ])
}
