import SchemaComparison

extension ChangeRule {
  /// A limit on the properties that no successful branch looks at.
  static let unevaluatedPropertiesAdded = ChangeRule(
    kind: .unevaluatedPropertiesAdded,
    title: "Properties that no branch looks at are limited",
    rationale: """
      Documents may carry properties that no successful branch looks at. Which ones these are depends on the branches \
      that a document satisfies, so the rule cannot tell whether declared properties are hurt.
      """,
    strict: .narrows,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "other properties become forbidden",
        old: #"{"properties":{"id":{"type":"integer"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"unevaluatedProperties":false}"#,
        at: "/unevaluatedProperties", lost: [#"{"extra":1}"#])
    ],
    message: {
      RuleMessage(
        "properties of \($0.owner) that no branch looks at are limited now",
        consequence: Consequence.open("the branches that a document satisfies"))
    })
}
