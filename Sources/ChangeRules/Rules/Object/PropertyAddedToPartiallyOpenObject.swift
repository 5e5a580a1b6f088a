import SchemaComparison

extension ChangeRule {
  /// A property whose name a schema for other names, or for a pattern, governed before.
  static let propertyAddedToPartiallyOpenObject = ChangeRule(
    kind: .propertyAddedToPartiallyOpen,
    title: "A property was added to a partially open object",
    rationale: """
      The name was governed by `additionalProperties` or by a pattern. Whether the property's own schema accepts more \
      or less than that one, its text does not tell.
      """,
    strict: .takenOver,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "a number in an object whose other properties are strings",
        old: #"{"additionalProperties":{"type":"string"}}"#,
        new: #"{"properties":{"note":{"type":"integer"}},"additionalProperties":{"type":"string"}}"#,
        at: "/properties/note", lost: [#"{"note":"x"}"#], gained: [#"{"note":1}"#]),
      RuleExample(
        summary: "a name that a pattern governed",
        old: #"{"patternProperties":{"^x-":true},"additionalProperties":false}"#,
        new: #"{"properties":{"x-a":{"type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false}"#,
        at: "/properties/x-a", lost: [#"{"x-a":1}"#]),
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was added to a partially open object",
        consequence: Consequence.open("the schema that governed the name before"))
    })
}
