import SchemaComparison

extension ChangeRule {
  /// One more type in the list.
  static let typeAdded = ChangeRule(
    kind: .typeAdded,
    title: "One more type is allowed",
    rationale: """
      Writers may send values of the new type, which readers on the old version reject and which typed code may not be \
      able to hold.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "an id may be a number as well",
        old: #"{"properties":{"id":{"type":"string"}}}"#,
        new: #"{"properties":{"id":{"type":["string","integer"]}}}"#,
        at: "/properties/id/type/1", gained: [#"{"id":7}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may now also be of type \($0.quotedName)",
        consequence: Consequence.gained("have a value of this type"))
    })
}
