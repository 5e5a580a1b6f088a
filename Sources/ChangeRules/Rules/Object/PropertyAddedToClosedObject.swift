import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A property in an object that allowed no others.
  static let propertyAddedToClosedObject = ChangeRule(
    kind: .propertyAddedToClosed,
    title: "A property was added to a closed object",
    rationale: """
      The old version allows no property but its own, so readers that still hold to it reject every document that \
      carries the new one.
      """,
    strict: .usually(.widens, or: .none, where: "its schema is `false`") { $0.new?.isForbiddingSchema == true },
    examples: [
      RuleExample(
        summary: "an optional note in a closed object",
        old: #"{"properties":{"id":{"type":"integer"}},"additionalProperties":false}"#,
        new: #"{"properties":{"id":{"type":"integer"},"note":{"type":"string"}},"additionalProperties":false}"#,
        at: "/properties/note", gained: [#"{"note":"x"}"#])
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was added to a closed object",
        consequence: Consequence.gained("carry it"))
    })
}
