import SchemaComparison

extension ChangeRule {
  /// A property that documents could omit and now must carry.
  static let requiredPropertyAdded = ChangeRule(
    kind: .requiredAdded,
    title: "A property became required",
    rationale: """
      Documents written earlier may lack the property, and the new version rejects them. A `default` does not help: \
      validators do not fill it in.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an optional total becomes mandatory",
        old: #"{"properties":{"total":{"type":"number"}}}"#,
        new: #"{"properties":{"total":{"type":"number"}},"required":["total"]}"#,
        at: "/required/0", lost: [#"{}"#]),
      RuleExample(
        summary: "a default does not help",
        old: #"{"properties":{"total":{"default":0}}}"#,
        new: #"{"properties":{"total":{"default":0}},"required":["total"]}"#,
        at: "/required/0", lost: [#"{}"#]),
      RuleExample(
        summary: "a name that is not declared",
        old: #"{"type":"object","required":["id"]}"#, new: #"{"type":"object","required":["id","token"]}"#,
        at: "/required/1", lost: [#"{"id":1}"#]),
    ],
    message: {
      RuleMessage(
        "\($0.member) is now required",
        consequence: Consequence.lost("lack it"))
    })
}
