import JSONModel
import SchemaComparison

extension ChangeRule {
  /// An object that allows undeclared properties, which it forbade before.
  static let additionalPropertiesAllowed = ChangeRule(
    kind: .additionalPropertiesAllowed,
    title: "Undeclared properties became allowed",
    rationale: """
      Readers on the old version reject documents with undeclared properties. Where writers emit only declared \
      properties, nobody is hurt, unless a schema now governs the others.
      """,
    strict: .widens,
    declared: .usually(.none, or: .widens, where: "a schema governs them now") {
      $0.new?.isConstrainingSchema == true
    },
    examples: [
      RuleExample(
        summary: "a closed object is opened",
        old: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        new: #"{"properties":{"id":{"type":"integer"}}}"#,
        at: "/additionalProperties", gained: [#"{"extra":1}"#]),
      RuleExample(
        summary: "a closed object becomes a map",
        old: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":{"type":"string"}}"#,
        at: "/additionalProperties", gained: [#"{"extra":"x"}"#]),
    ],
    message: {
      RuleMessage(
        "\($0.owner) now allows undeclared properties",
        consequence: Consequence.gained("carry some"))
    })
}
