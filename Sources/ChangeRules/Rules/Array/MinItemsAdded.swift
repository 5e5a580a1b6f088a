import SchemaComparison

extension ChangeRule {
  /// A least length where arrays could be as short as they liked.
  static let minItemsAdded = ChangeRule.bound(
    .minItems, .added, kind: .minItemsAdded,
    title: "Arrays got a least length",
    rationale: """
      Arrays that were fine although they were short, the empty array among them, are rejected from now on.
      """,
    examples: [
      RuleExample(
        summary: "an order needs a line",
        old: #"{"properties":{"lines":{"type":"array"}}}"#,
        new: #"{"properties":{"lines":{"type":"array","minItems":1}}}"#,
        at: "/properties/lines/minItems", lost: [#"{"lines":[]}"#])
    ])
}
