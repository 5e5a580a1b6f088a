import SchemaComparison

extension ChangeRule {
  /// `null` is no longer allowed.
  static let nullForbidden = ChangeRule(
    kind: .nullForbidden,
    title: "A value may no longer be null",
    rationale: "Documents with `null` were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a total must be known",
        old: #"{"properties":{"total":{"type":["number","null"]}}}"#,
        new: #"{"properties":{"total":{"type":"number"}}}"#,
        at: "/properties/total/type/1", lost: [#"{"total":null}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may no longer be null",
        consequence: Consequence.lost("have null there"))
    })
}
