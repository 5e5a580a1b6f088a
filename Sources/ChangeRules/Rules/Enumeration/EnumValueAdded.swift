import SchemaComparison

extension ChangeRule {
  /// One more value in an enumeration.
  static let enumValueAdded = ChangeRule(
    kind: .enumValueAdded,
    title: "An enumeration got a value",
    rationale: """
      Writers may send the new value. Readers on the old version reject it, and code that covers all values it knows \
      has no branch for it.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a third status",
        old: #"{"properties":{"status":{"enum":["open","closed"]}}}"#,
        new: #"{"properties":{"status":{"enum":["open","closed","archived"]}}}"#,
        at: "/properties/status/enum/2", gained: [#"{"status":"archived"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may now be \($0.newText)",
        consequence: Consequence.gained("have this value"))
    })
}
