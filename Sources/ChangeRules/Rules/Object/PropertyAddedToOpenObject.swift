import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A property that the object allowed with any value and now declares.
  static let propertyAddedToOpenObject = ChangeRule(
    kind: .propertyAddedToOpen,
    title: "A property was added to an open object",
    rationale: """
      An open object allowed the name before, with any value. Strictly, documents may have used it for something else; \
      where writers emit only what their schema declares, nobody did.
      """,
    strict: .usually(.narrows, or: .none, where: "its schema accepts everything") { $0.new?.isTrivialSchema == true },
    declared: .noEffect,
    examples: [
      RuleExample(
        summary: "an optional note",
        old: #"{"properties":{"id":{"type":"integer"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"},"note":{"type":"string"}}}"#,
        at: "/properties/note", lost: [#"{"note":1}"#]),
      RuleExample(
        summary: "a property with any value",
        old: #"{"properties":{"id":{"type":"integer"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"},"note":true}}"#,
        at: "/properties/note"),
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was added to an open object",
        consequence: Consequence.lost("use the name otherwise"))
    })
}
