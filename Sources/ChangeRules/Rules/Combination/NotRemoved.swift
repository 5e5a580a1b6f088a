import SchemaComparison

extension ChangeRule {
  /// No excluded schema any more.
  static let notRemoved = ChangeRule(
    kind: .notRemoved,
    title: "A schema is no longer excluded",
    rationale: """
      Writers may send documents that satisfy the schema which was excluded, and readers on the old version reject \
      them.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "an empty string is allowed",
        old: #"{"type":"string","not":{"const":""}}"#, new: #"{"type":"string"}"#,
        at: "/not", gained: [#""""#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may now satisfy a schema that was excluded",
        consequence: Consequence.gained("satisfy it"))
    })
}
