import SchemaComparison

extension ChangeRule {
  /// A step where numbers could lie anywhere.
  static let multipleOfAdded = ChangeRule(
    kind: .multipleOfAdded,
    title: "Numbers must be multiples of a step",
    rationale: """
      Numbers between the steps were accepted and are rejected from now on. Decimal steps are compared exactly.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "amounts in steps of a cent",
        old: #"{"properties":{"amount":{"type":"number"}}}"#,
        new: #"{"properties":{"amount":{"type":"number","multipleOf":0.25}}}"#,
        at: "/properties/amount/multipleOf", lost: [#"{"amount":0.1}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must now be a multiple of \($0.newText)",
        consequence: Consequence.lost("have a number between the steps"))
    })
}
