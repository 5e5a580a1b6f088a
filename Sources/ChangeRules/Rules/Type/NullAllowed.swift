import SchemaComparison

extension ChangeRule {
  /// `null` where it was not allowed.
  static let nullAllowed = ChangeRule(
    kind: .nullAllowed,
    title: "A value may be null",
    rationale: """
      Writers may send `null` from now on. Readers on the old version reject it, and code that trusts the value to be \
      there may fail.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a total may be unknown",
        old: #"{"properties":{"total":{"type":"number"}}}"#,
        new: #"{"properties":{"total":{"type":["number","null"]}}}"#,
        at: "/properties/total/type/1", gained: [#"{"total":null}"#]),
      RuleExample(
        summary: "an alternative for null",
        old: #"{"properties":{"total":{"type":"number"}}}"#,
        new: #"{"properties":{"total":{"anyOf":[{"type":"number"},{"type":"null"}]}}}"#,
        at: "/properties/total/anyOf/1", gained: [#"{"total":null}"#]),
    ],
    message: {
      RuleMessage(
        "\($0.place) may now be null",
        consequence: Consequence.gained("have null there"))
    })
}
