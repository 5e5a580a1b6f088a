import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A property that is no longer declared, in an object that allows any name.
  static let propertyRemovedFromOpenObject = ChangeRule(
    kind: .propertyRemovedFromOpen,
    title: "A property was removed from an open object",
    rationale: """
      Documents that carry the property still validate, and so do documents that do not. But writers stop sending it, \
      and whoever reads it no longer finds it.
      """,
    strict: .usually(.widens, or: .none, where: "its schema accepts everything") { $0.old?.isTrivialSchema == true },
    declared: .noEffect,
    weight: .readersLose,
    examples: [
      RuleExample(
        summary: "a note is no longer declared",
        old: #"{"properties":{"id":{"type":"integer"},"note":{"type":"string"}}}"#,
        new: #"{"properties":{"id":{"type":"integer"}}}"#,
        at: "/properties/note", gained: [#"{"note":1}"#]),
      RuleExample(
        summary: "a property with any value",
        old: #"{"properties":{"id":{"type":"integer"},"note":true}}"#,
        new: #"{"properties":{"id":{"type":"integer"}}}"#,
        at: "/properties/note"),
    ],
    message: {
      RuleMessage(
        "the property \($0.place) was removed from an open object",
        consequence: $0.old?.isForbiddingSchema == true
          ? Consequence.gained("carry it, which was forbidden")
          : "documents still validate, but readers that use it no longer find it in new documents")
    })
}
