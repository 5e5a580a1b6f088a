import SchemaComparison

extension ChangeRule {
  /// Undeclared properties with any value, which a schema governed before.
  static let additionalPropertiesUnconstrained = ChangeRule(
    kind: .additionalPropertiesUnconstrained,
    title: "Undeclared properties are no longer governed by a schema",
    rationale: """
      The entries of a map may have any value from now on, and readers on the old version reject those that their \
      schema does not accept.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "other properties may be anything",
        old: #"{"additionalProperties":{"type":"string"}}"#, new: #"{}"#,
        at: "/additionalProperties", gained: [#"{"extra":1}"#])
    ],
    message: {
      RuleMessage(
        "the undeclared properties of \($0.owner) were governed by a schema and may be anything now",
        consequence: Consequence.gained("carry others"))
    })
}
