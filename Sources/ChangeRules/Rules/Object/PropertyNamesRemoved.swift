import SchemaComparison

extension ChangeRule {
  /// No schema any more for the names of properties.
  static let propertyNamesRemoved = ChangeRule(
    kind: .propertyNamesRemoved,
    title: "Property names are no longer governed by a schema",
    rationale: "Writers may use other property names from now on, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "names of any length",
        old: #"{"type":"object","propertyNames":{"maxLength":3}}"#, new: #"{"type":"object"}"#,
        at: "/propertyNames", gained: [#"{"long":1}"#])
    ],
    message: {
      RuleMessage(
        "the property names of \($0.owner) are no longer governed by a schema",
        consequence: Consequence.gained("have other names"))
    })
}
