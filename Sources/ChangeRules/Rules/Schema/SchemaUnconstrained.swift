import SchemaComparison

extension ChangeRule {
  /// Any value where a schema governed that cannot be seen through.
  static let schemaUnconstrained = ChangeRule(
    kind: .schemaUnconstrained,
    title: "A place that a schema governed allows any value",
    rationale: """
      Writers may put anything there from now on, and readers on the old version may reject it. This rule speaks where \
      no other one does, such as for a reference that led out of the document, so it cannot tell what the schema \
      accepted.
      """,
    strict: .widens,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "a field no longer refers to a schema elsewhere",
        old: #"{"properties":{"note":{"$ref":"https://example.com/note.json"}}}"#,
        new: #"{"properties":{"note":true}}"#,
        at: "/properties/note")
    ],
    message: {
      RuleMessage(
        "\($0.place) was governed by a schema and may be anything now",
        consequence: Consequence.open("what that schema accepted"))
    })
}
