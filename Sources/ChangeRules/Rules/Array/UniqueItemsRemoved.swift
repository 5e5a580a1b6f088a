import SchemaComparison

extension ChangeRule {
  /// Elements that may repeat.
  static let uniqueItemsRemoved = ChangeRule(
    kind: .uniqueItemsRemoved,
    title: "The elements of an array may repeat",
    rationale: """
      Writers may send equal elements from now on. Readers on the old version reject them, and code that keeps them in \
      a set loses some.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "tags may repeat",
        old: #"{"properties":{"tags":{"type":"array","uniqueItems":true}}}"#,
        new: #"{"properties":{"tags":{"type":"array"}}}"#,
        at: "/properties/tags/uniqueItems", gained: [#"{"tags":["a","a"]}"#])
    ],
    message: {
      RuleMessage(
        "the elements of \($0.place) no longer have to be unique",
        consequence: Consequence.gained("repeat an element"))
    })
}
