import SchemaComparison

extension ChangeRule {
  /// A schema that some element must satisfy.
  static let containsAdded = ChangeRule(
    kind: .containsAdded,
    title: "Some element must satisfy a schema",
    rationale: """
      Arrays without such an element, the empty array among them, were accepted and are rejected from now on.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a primary address is needed",
        old: #"{"type":"array"}"#, new: #"{"type":"array","contains":{"const":"primary"}}"#,
        at: "/contains", lost: [#"[]"#])
    ],
    message: {
      RuleMessage(
        "some element of \($0.owner) must now satisfy a schema",
        consequence: Consequence.lost("have no such element"))
    })
}
