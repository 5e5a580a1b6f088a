import SchemaComparison

extension ChangeRule {
  /// A schema for undeclared properties, which could have any value before.
  static let additionalPropertiesConstrained = ChangeRule(
    kind: .additionalPropertiesConstrained,
    title: "Undeclared properties are governed by a schema",
    rationale: """
      Documents may carry undeclared properties that the new schema rejects. Where writers emit only declared \
      properties, there are none.
      """,
    strict: .narrows,
    declared: .noEffect,
    examples: [
      RuleExample(
        summary: "other properties must be strings",
        old: #"{"properties":{"id":{"type":"integer"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":{"type":"string"}}"#,
        at: "/additionalProperties", lost: [#"{"extra":1}"#])
    ],
    message: {
      RuleMessage(
        "the undeclared properties of \($0.owner) could be anything and are governed by a schema now",
        consequence: Consequence.lost("carry others"))
    })
}
