import SchemaComparison

extension ChangeRule {
  /// One alternative fewer in `anyOf`.
  static let anyOfBranchRemoved = ChangeRule(
    kind: .anyOfBranchRemoved,
    title: "An alternative was removed from anyOf",
    rationale: "Documents of the removed alternative that no other one accepts are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an id may no longer be a number",
        old: #"{"anyOf":[{"maxLength":3,"type":"string"},{"type":"boolean"},{"type":"integer"}]}"#,
        new: #"{"anyOf":[{"maxLength":3,"type":"string"},{"type":"boolean"}]}"#,
        at: "/anyOf/2", lost: [#"7"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) has one alternative fewer",
        consequence: Consequence.lost("be of this alternative"))
    })
}
