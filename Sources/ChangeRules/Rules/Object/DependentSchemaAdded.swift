import SchemaComparison

extension ChangeRule {
  /// A property whose presence puts the object under a further schema.
  static let dependentSchemaAdded = ChangeRule(
    kind: .dependentSchemaAdded,
    title: "A property asks for a further schema",
    rationale: """
      Documents that carry the property and do not satisfy the further schema were accepted and are rejected from now \
      on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a card needs its holder",
        old: #"{"type":"object"}"#, new: #"{"type":"object","dependentSchemas":{"card":{"required":["holder"]}}}"#,
        at: "/dependentSchemas/card", lost: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "\($0.owner) with the property \($0.quotedName) must now satisfy a further schema",
        consequence: Consequence.lost("carry it and not satisfy that schema"))
    })
}
