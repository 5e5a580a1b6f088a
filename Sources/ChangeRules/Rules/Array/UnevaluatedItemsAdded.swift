import SchemaComparison

extension ChangeRule {
  /// A limit on the elements that no successful branch looks at.
  static let unevaluatedItemsAdded = ChangeRule(
    kind: .unevaluatedItemsAdded,
    title: "Elements that no branch looks at are limited",
    rationale: """
      Arrays may have elements that no successful branch looks at, and those that the limit rejects are turned away \
      from now on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an array may not go on",
        old: #"{"prefixItems":[{"type":"string"}]}"#,
        new: #"{"prefixItems":[{"type":"string"}],"unevaluatedItems":false}"#,
        at: "/unevaluatedItems", lost: [#"["a",1]"#])
    ],
    message: {
      RuleMessage(
        "elements of \($0.owner) that no branch looks at are limited now",
        consequence: Consequence.lost("have others"))
    })
}
