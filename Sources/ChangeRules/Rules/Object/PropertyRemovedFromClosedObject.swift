import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A property that is no longer declared, in an object that allows no others.
  static let propertyRemovedFromClosedObject = ChangeRule(
    kind: .propertyRemovedFromClosed,
    title: "A property was removed from a closed object",
    rationale: """
      Documents that carry the property were accepted and are rejected from now on. Writers stop sending it, and \
      whoever reads it no longer finds it.
      """,
    strict: .usually(.narrows, or: .none, where: "its schema is `false`") { $0.old?.isForbiddingSchema == true },
    weight: .readersLose,
    examples: [
      RuleExample(
        summary: "a note is no longer allowed",
        old: #"{"properties":{"id":{"type":"integer"},"note":{"type":"string"}},"additionalProperties":false}"#,
        new: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        at: "/properties/note", lost: [#"{"note":"x"}"#])
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was removed from a closed object",
        consequence: Consequence.lost("carry it") + "; readers that use it no longer find it in new documents")
    })
}
