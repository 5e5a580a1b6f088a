import SchemaComparison

extension ChangeRule {
  /// A type in the place of another.
  static let typeChanged = ChangeRule(
    kind: .typeChanged,
    title: "The type changed",
    rationale: """
      No value of the old type is of the new one. Each side rejects what the other writes, and no default or tolerant \
      reader bridges that.
      """,
    strict: .both,
    examples: [
      RuleExample(
        summary: "an id was a number and is a string",
        old: #"{"properties":{"id":{"type":"integer"}}}"#, new: #"{"properties":{"id":{"type":"string"}}}"#,
        at: "/properties/id/type", lost: [#"{"id":7}"#], gained: [#"{"id":"7"}"#])
    ],
    message: {
      RuleMessage(
        "the type of \($0.place) changed from \($0.oldText) to \($0.newText)",
        consequence: Consequence.bothRejected)
    })
}
