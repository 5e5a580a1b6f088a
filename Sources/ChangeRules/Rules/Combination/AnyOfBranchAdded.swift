import SchemaComparison

extension ChangeRule {
  /// One more alternative in `anyOf`.
  static let anyOfBranchAdded = ChangeRule(
    kind: .anyOfBranchAdded,
    title: "An alternative was added to anyOf",
    rationale: "Writers may send documents of the new alternative, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "an id may be a number",
        old: #"{"anyOf":[{"maxLength":3,"type":"string"},{"type":"boolean"}]}"#,
        new: #"{"anyOf":[{"maxLength":3,"type":"string"},{"type":"boolean"},{"type":"integer"}]}"#,
        at: "/anyOf/2", gained: [#"7"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) has one more alternative",
        consequence: Consequence.gained("be of this alternative"))
    })
}
