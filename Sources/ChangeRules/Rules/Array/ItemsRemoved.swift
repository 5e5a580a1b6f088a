import SchemaComparison

extension ChangeRule {
  /// Elements that may be anything, which a schema governed before.
  static let itemsRemoved = ChangeRule(
    kind: .itemsRemoved,
    title: "The elements of an array are no longer governed by a schema",
    rationale: "Writers may send elements of any kind from now on, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "tags may be anything",
        old: #"{"properties":{"tags":{"type":"array","items":{"type":"string"}}}}"#,
        new: #"{"properties":{"tags":{"type":"array"}}}"#,
        at: "/properties/tags/items", gained: [#"{"tags":[1]}"#])
    ],
    message: {
      RuleMessage(
        "the elements of \($0.owner) are no longer governed by a schema",
        consequence: Consequence.gained("have other elements"))
    })
}
