import SchemaComparison

extension ChangeRule {
  /// A property whose presence no longer puts the object under a further schema.
  static let dependentSchemaRemoved = ChangeRule(
    kind: .dependentSchemaRemoved,
    title: "A property no longer asks for a further schema",
    rationale: """
      Writers may send the property in objects that the further schema rejects, and readers on the old version reject \
      them.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a card no longer needs its holder",
        old: #"{"type":"object","dependentSchemas":{"card":{"required":["holder"]}}}"#, new: #"{"type":"object"}"#,
        at: "/dependentSchemas/card", gained: [#"{"card":1}"#])
    ],
    message: {
      RuleMessage(
        "\($0.owner) with the property \($0.quotedName) no longer has to satisfy a further schema",
        consequence: Consequence.gained("carry it and not satisfy that schema"))
    })
}
