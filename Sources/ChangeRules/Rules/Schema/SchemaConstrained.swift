import SchemaComparison

extension ChangeRule {
  /// A schema that cannot be seen through where any value was allowed.
  static let schemaConstrained = ChangeRule(
    kind: .schemaConstrained,
    title: "A place that allowed any value is governed by a schema",
    rationale: """
      Writers could put anything there, and some of it may be rejected from now on. This rule speaks where no other \
      one does, such as for a reference that leads out of the document, so it cannot tell what the schema accepts.
      """,
    strict: .narrows,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "a free field refers to a schema elsewhere",
        old: #"{"properties":{"note":true}}"#,
        new: #"{"properties":{"note":{"$ref":"https://example.com/note.json"}}}"#,
        at: "/properties/note/$ref")
    ],
    message: {
      RuleMessage(
        "\($0.place) could be anything and is governed by a schema now",
        consequence: Consequence.open("what that schema accepts"))
    })
}
