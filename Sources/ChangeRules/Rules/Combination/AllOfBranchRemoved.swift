import SchemaComparison

extension ChangeRule {
  /// One schema fewer that must hold together with the others.
  static let allOfBranchRemoved = ChangeRule(
    kind: .allOfBranchRemoved,
    title: "One schema fewer must be satisfied",
    rationale: """
      Writers may send documents that the removed branch of `allOf` rejects, and readers on the old version reject \
      them. Properties that only this branch declared may no longer be sent.
      """,
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a demand falls away",
        old: #"{"allOf":[{"type":"object"},{"required":["id"]}]}"#, new: #"{"allOf":[{"type":"object"}]}"#,
        at: "/allOf/1", gained: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must satisfy one schema fewer",
        consequence: Consequence.gained("not satisfy it"))
    })
}
