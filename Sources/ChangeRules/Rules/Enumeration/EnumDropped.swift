import SchemaComparison

extension ChangeRule {
  /// No list of values any more.
  static let enumDropped = ChangeRule(
    kind: .enumDropped,
    title: "Values are no longer limited to a list",
    rationale: "Writers may send values outside the list from now on. Readers on the old version reject them.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a status becomes free",
        old: #"{"properties":{"status":{"type":"string","enum":["open","closed"]}}}"#,
        new: #"{"properties":{"status":{"type":"string"}}}"#,
        at: "/properties/status/enum", gained: [#"{"status":"archived"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) is no longer limited to \($0.oldText)",
        consequence: Consequence.gained("have another value"))
    })
}
