import JSONModel
import SchemaComparison

extension ChangeRule {
  /// An object that allows no undeclared property any more.
  static let additionalPropertiesForbidden = ChangeRule(
    kind: .additionalPropertiesForbidden,
    title: "Undeclared properties became forbidden",
    rationale: """
      Documents with undeclared properties were accepted and are rejected from now on. Where writers emit only \
      declared properties, nobody is hurt, unless a schema governed the others.
      """,
    strict: .narrows,
    declared: .usually(.none, or: .narrows, where: "a schema governed them") { $0.old?.isConstrainingSchema == true },
    examples: [
      RuleExample(
        summary: "an open object is closed",
        old: #"{"properties":{"id":{"type":"integer"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        at: "/additionalProperties", lost: [#"{"extra":1}"#]),
      RuleExample(
        summary: "a map is closed",
        old: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":{"type":"string"}}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        at: "/additionalProperties", lost: [#"{"extra":"x"}"#]),
    ],
    message: {
      RuleMessage(
        "\($0.owner) no longer allows undeclared properties",
        consequence: Consequence.lost("carry some"))
    })
}
