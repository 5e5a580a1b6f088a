import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A property that is no longer declared, in an object that allows any name.
  static let propertyRemovedFromOpenObject = ChangeRule(
    kind: .propertyRemovedFromOpen,
    title: "A property was removed from an open object",
    rationale: """
      Documents written before still validate. But writers stop sending the property, or send any value under its name, \
      and whoever reads it no longer finds what it was declared to be.
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
          : $0.old?.isTrivialSchema == true
            ? "documents still validate, but readers that use it no longer find it in new documents"
            : "documents written before still validate, but readers that use it no longer find it in new documents, or "
              + "find another kind of value")
    })
}
