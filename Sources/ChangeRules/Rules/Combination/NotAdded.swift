import SchemaComparison

extension ChangeRule {
  /// A schema that documents must not satisfy.
  static let notAdded = ChangeRule(
    kind: .notAdded,
    title: "A schema must not be satisfied",
    rationale: "Documents that satisfy the excluded schema were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an empty string is excluded",
        old: #"{"type":"string"}"#, new: #"{"type":"string","not":{"const":""}}"#,
        at: "/not", lost: [#""""#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must not satisfy an excluded schema any more",
        consequence: Consequence.lost("satisfy it"))
    })
}
