import SchemaComparison

extension ChangeRule {
  /// A schema that the names of all properties must satisfy.
  static let propertyNamesAdded = ChangeRule(
    kind: .propertyNamesAdded,
    title: "Property names are governed by a schema",
    rationale: "Documents with property names that the schema rejects were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "names of at most three characters",
        old: #"{"type":"object"}"#, new: #"{"type":"object","propertyNames":{"maxLength":3}}"#,
        at: "/propertyNames", lost: [#"{"long":1}"#])
    ],
    message: {
      RuleMessage(
        "the property names of \($0.owner) are governed by a schema now",
        consequence: Consequence.lost("have other names"))
    })
}
