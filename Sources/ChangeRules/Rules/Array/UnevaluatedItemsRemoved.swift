import SchemaComparison

extension ChangeRule {
  /// No limit any more on the elements that no successful branch looks at.
  static let unevaluatedItemsRemoved = ChangeRule(
    kind: .unevaluatedItemsRemoved,
    title: "Elements that no branch looks at are no longer limited",
    rationale: """
      Writers may send elements that no successful branch looks at, which readers on the old version reject.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "an array may go on",
        old: #"{"prefixItems":[{"type":"string"}],"unevaluatedItems":false}"#,
        new: #"{"prefixItems":[{"type":"string"}]}"#,
        at: "/unevaluatedItems", gained: [#"["a",1]"#])
    ],
    message: {
      RuleMessage(
        "elements of \($0.owner) that no branch looks at are no longer limited",
        consequence: Consequence.gained("have others"))
    })
}
