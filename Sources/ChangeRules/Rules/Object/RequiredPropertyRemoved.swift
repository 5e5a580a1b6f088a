import SchemaComparison

extension ChangeRule {
  /// A property that documents had to carry and now may omit.
  static let requiredPropertyRemoved = ChangeRule(
    kind: .requiredRemoved,
    title: "A property is no longer required",
    rationale: """
      Writers may leave the property out from now on. Readers on the old version reject such documents, and code that \
      trusts the property to be there may fail.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a total becomes optional",
        old: #"{"properties":{"total":{"type":"number"}},"required":["total"]}"#,
        new: #"{"properties":{"total":{"type":"number"}}}"#,
        at: "/required/0", gained: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "\($0.member) is no longer required",
        consequence: Consequence.gained("lack it"))
    })
}
