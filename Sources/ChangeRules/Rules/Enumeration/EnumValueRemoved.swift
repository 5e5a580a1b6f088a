import SchemaComparison

extension ChangeRule {
  /// One value fewer in an enumeration.
  static let enumValueRemoved = ChangeRule(
    kind: .enumValueRemoved,
    title: "An enumeration lost a value",
    rationale: "Documents with the removed value were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a status falls away",
        old: #"{"properties":{"status":{"enum":["open","closed","archived"]}}}"#,
        new: #"{"properties":{"status":{"enum":["open","closed"]}}}"#,
        at: "/properties/status/enum/2", lost: [#"{"status":"archived"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may no longer be \($0.oldText)",
        consequence: Consequence.lost("have this value"))
    })
}
