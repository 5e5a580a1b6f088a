import SchemaComparison

extension ChangeRule {
  /// A list of values where there was none.
  static let enumIntroduced = ChangeRule(
    kind: .enumIntroduced,
    title: "Values are limited to a list",
    rationale: "Every value outside the list was accepted and is rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a free status becomes a list",
        old: #"{"properties":{"status":{"type":"string"}}}"#,
        new: #"{"properties":{"status":{"type":"string","enum":["open","closed"]}}}"#,
        at: "/properties/status/enum", lost: [#"{"status":"archived"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) is now limited to \($0.newText)",
        consequence: Consequence.lost("have another value"))
    })
}
