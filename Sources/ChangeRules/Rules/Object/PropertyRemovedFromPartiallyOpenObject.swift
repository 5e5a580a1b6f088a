import SchemaComparison

extension ChangeRule {
  /// A property that is no longer declared, whose name a schema for other names, or for a pattern, governs now.
  static let propertyRemovedFromPartiallyOpenObject = ChangeRule(
    kind: .propertyRemovedFromPartiallyOpen,
    title: "A property was removed from a partially open object",
    rationale: """
      The name falls under `additionalProperties` or a pattern from now on. Whether that schema accepts more or less, \
      and whether writers go on sending the property, the text does not tell.
      """,
    strict: .handedOver,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "a note falls under the schema of other properties",
        old: #"{"properties":{"note":{"type":"integer"}},"additionalProperties":{"type":"string"}}"#,
        new: #"{"additionalProperties":{"type":"string"}}"#,
        at: "/properties/note", lost: [#"{"note":1}"#], gained: [#"{"note":"x"}"#])
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was removed from a partially open object",
        consequence: Consequence.open("the schema that governs the name now, and on whether writers still send it"))
    })
}
