import SchemaComparison

extension ChangeRule {
  /// Any type where one was asked for.
  static let typeConstraintRemoved = ChangeRule(
    kind: .typeConstraintRemoved,
    title: "The type is no longer constrained",
    rationale: "Writers may send values of any type from now on, which readers on the old version reject.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a string may be of any type",
        old: #"{"properties":{"id":{"type":"string","minLength":1}}}"#,
        new: #"{"properties":{"id":{"minLength":1}}}"#,
        at: "/properties/id/type", gained: [#"{"id":7}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) had to be \($0.oldText) and may be of any type now",
        consequence: Consequence.gained("have a value of another type"))
    })
}
