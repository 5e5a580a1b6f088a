import SchemaComparison

extension ChangeRule {
  /// One alternative fewer in `oneOf`.
  static let oneOfBranchRemoved = ChangeRule(
    kind: .oneOfBranchRemoved,
    title: "An alternative was removed from oneOf",
    rationale: """
      Documents of the removed alternative are rejected; but a document that satisfied it and another one satisfies \
      only one now, and is admitted.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "an alternative of its own narrows",
        old: #"{"oneOf":[{"type":"string"},{"type":"boolean"},{"type":"integer"}]}"#,
        new: #"{"oneOf":[{"type":"string"},{"type":"boolean"}]}"#,
        at: "/oneOf/2", lost: [#"7"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) has one alternative fewer, of which exactly one must hold",
        consequence: Consequence.open("whether the removed alternative overlapped another one"))
    })
}
