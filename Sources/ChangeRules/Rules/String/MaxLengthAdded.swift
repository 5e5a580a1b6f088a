import SchemaComparison

extension ChangeRule {
  /// A greatest length where strings could be as long as they liked.
  static let maxLengthAdded = ChangeRule.bound(
    .maxLength, .added, kind: .maxLengthAdded,
    title: "Strings got a greatest length",
    rationale: """
      Strings that were fine although they were long are rejected from now on. Lengths count Unicode code points.
      """,
    examples: [
      RuleExample(
        summary: "a title is limited to five characters",
        old: #"{"properties":{"title":{"type":"string"}}}"#,
        new: #"{"properties":{"title":{"type":"string","maxLength":5}}}"#,
        at: "/properties/title/maxLength", lost: [#"{"title":"too long"}"#])
    ])
}
