import SchemaComparison

extension ChangeRule {
  /// Fractions where only integers were allowed.
  static let integerBecameNumber = ChangeRule(
    kind: .integerBecameNumber,
    title: "An integer became a number",
    rationale: """
      Writers may send fractions from now on; readers on the old version reject them, and typed code may cut them off.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "an amount in cents may have a fraction",
        old: #"{"properties":{"amount":{"type":"integer"}}}"#, new: #"{"properties":{"amount":{"type":"number"}}}"#,
        at: "/properties/amount/type", gained: [#"{"amount":0.5}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) was an integer and may be any number now",
        consequence: Consequence.gained("have a fraction there"))
    })
}
