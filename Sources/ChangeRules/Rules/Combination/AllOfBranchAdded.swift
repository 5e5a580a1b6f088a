import SchemaComparison

extension ChangeRule {
  /// One more schema that must hold together with the others.
  static let allOfBranchAdded = ChangeRule(
    kind: .allOfBranchAdded,
    title: "One more schema must be satisfied",
    rationale: "Documents that do not satisfy the new branch of `allOf` were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a further demand",
        old: #"{"allOf":[{"type":"object"}]}"#, new: #"{"allOf":[{"type":"object"},{"required":["id"]}]}"#,
        at: "/allOf/1", lost: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must now satisfy one more schema",
        consequence: Consequence.lost("not satisfy it"))
    })
}
