import SchemaComparison

extension ChangeRule {
  /// No element needs to satisfy a schema any more.
  static let containsRemoved = ChangeRule(
    kind: .containsRemoved,
    title: "No element needs to satisfy a schema any more",
    rationale: "Writers may send arrays without such an element, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "no primary address is needed",
        old: #"{"type":"array","contains":{"const":"primary"}}"#, new: #"{"type":"array"}"#,
        at: "/contains", gained: [#"[]"#])
    ],
    message: {
      RuleMessage(
        "no element of \($0.owner) has to satisfy a schema any more",
        consequence: Consequence.gained("have no such element"))
    })
}
