import SchemaComparison

extension ChangeRule {
  /// A type where any was allowed.
  static let typeConstraintAdded = ChangeRule(
    kind: .typeConstraintAdded,
    title: "The type is constrained",
    rationale: "Values of every other type were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a field without a type becomes a string",
        old: #"{"properties":{"id":{"minLength":1}}}"#,
        new: #"{"properties":{"id":{"type":"string","minLength":1}}}"#,
        at: "/properties/id/type", lost: [#"{"id":7}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) could be of any type and must now be \($0.newText)",
        consequence: Consequence.lost("have a value of another type"))
    })
}
