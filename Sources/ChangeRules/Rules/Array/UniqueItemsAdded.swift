import SchemaComparison

extension ChangeRule {
  /// Elements that must differ from one another.
  static let uniqueItemsAdded = ChangeRule(
    kind: .uniqueItemsAdded,
    title: "The elements of an array must be unique",
    rationale: "Arrays with equal elements were accepted and are rejected from now on; 1 and 1.0 are equal.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "tags may not repeat",
        old: #"{"properties":{"tags":{"type":"array"}}}"#,
        new: #"{"properties":{"tags":{"type":"array","uniqueItems":true}}}"#,
        at: "/properties/tags/uniqueItems", lost: [#"{"tags":[1,1.0]}"#])
    ],
    message: {
      RuleMessage(
        "the elements of \($0.place) must now be unique",
        consequence: Consequence.lost("repeat an element"))
    })
}
