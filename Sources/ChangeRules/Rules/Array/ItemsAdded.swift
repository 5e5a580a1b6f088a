import SchemaComparison

extension ChangeRule {
  /// A schema for elements that could be anything.
  static let itemsAdded = ChangeRule(
    kind: .itemsAdded,
    title: "The elements of an array are governed by a schema",
    rationale: """
      Arrays with other elements were accepted and are rejected from now on; the schema `false` allows no element at \
      all.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "tags become strings",
        old: #"{"properties":{"tags":{"type":"array"}}}"#,
        new: #"{"properties":{"tags":{"type":"array","items":{"type":"string"}}}}"#,
        at: "/properties/tags/items", lost: [#"{"tags":[1]}"#])
    ],
    message: {
      RuleMessage(
        "the elements of \($0.owner) are governed by a schema now",
        consequence: Consequence.lost("have other elements"))
    })
}
