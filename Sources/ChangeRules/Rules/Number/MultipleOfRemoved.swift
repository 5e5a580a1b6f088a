import SchemaComparison

extension ChangeRule {
  /// No step any more.
  static let multipleOfRemoved = ChangeRule(
    kind: .multipleOfRemoved,
    title: "Numbers no longer need to be multiples of a step",
    rationale: "Writers may send numbers between the steps, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "amounts of any precision",
        old: #"{"properties":{"amount":{"type":"number","multipleOf":0.25}}}"#,
        new: #"{"properties":{"amount":{"type":"number"}}}"#,
        at: "/properties/amount/multipleOf", gained: [#"{"amount":0.1}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has to be a multiple of \($0.oldText)",
        consequence: Consequence.gained("have a number between the steps"))
    })
}
