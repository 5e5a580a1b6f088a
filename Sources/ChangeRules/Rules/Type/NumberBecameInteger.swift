import SchemaComparison

extension ChangeRule {
  /// Only integers where fractions were allowed.
  static let numberBecameInteger = ChangeRule(
    kind: .numberBecameInteger,
    title: "A number became an integer",
    rationale: """
      Documents with a fraction were accepted and are rejected from now on. A number such as `1.0` counts as an \
      integer since draft-06.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an amount must be in whole cents",
        old: #"{"properties":{"amount":{"type":"number"}}}"#, new: #"{"properties":{"amount":{"type":"integer"}}}"#,
        at: "/properties/amount/type", lost: [#"{"amount":0.5}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) was any number and must be an integer now",
        consequence: Consequence.lost("have a fraction there"))
    })
}
