import SchemaComparison

extension ChangeRule {
  /// One more alternative in `oneOf`.
  static let oneOfBranchAdded = ChangeRule(
    kind: .oneOfBranchAdded,
    title: "An alternative was added to oneOf",
    rationale: """
      Documents of the new alternative are admitted; but a document that satisfies it and an old one as well now \
      satisfies two, and is rejected.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "an alternative of its own widens",
        old: #"{"oneOf":[{"type":"string"},{"type":"boolean"}]}"#,
        new: #"{"oneOf":[{"type":"string"},{"type":"boolean"},{"type":"integer"}]}"#,
        at: "/oneOf/2", gained: [#"7"#]),
      RuleExample(
        summary: "an overlapping alternative narrows as well",
        old: #"{"oneOf":[{"multipleOf":2},{"type":"string"}]}"#,
        new: #"{"oneOf":[{"multipleOf":2},{"type":"string"},{"multipleOf":3}]}"#,
        at: "/oneOf/2", lost: [#"6"#], gained: [#"3"#]),
    ],
    message: {
      RuleMessage(
        "\($0.place) has one more alternative, of which exactly one must hold",
        consequence: Consequence.open("whether the new alternative overlaps an old one"))
    })
}
