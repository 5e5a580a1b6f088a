import SchemaComparison

extension ChangeRule {
  /// A property whose presence asks for others.
  static let dependentRequiredAdded = ChangeRule(
    kind: .dependentRequiredAdded,
    title: "A property asks for others",
    rationale: "Documents that carry the one property without the other were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a card needs its holder",
        old: #"{"type":"object"}"#, new: #"{"type":"object","dependentRequired":{"card":["holder"]}}"#,
        at: "/dependentRequired/card", lost: [#"{"card":1}"#]),
      RuleExample(
        summary: "a card needs its holder and a date",
        old: #"{"type":"object","dependentRequired":{"card":["holder"]}}"#,
        new: #"{"type":"object","dependentRequired":{"card":["date","holder"]}}"#,
        at: "/dependentRequired/card", lost: [#"{"card":1,"holder":2}"#]),
    ],
    message: {
      RuleMessage(
        "\($0.owner) with the property \($0.quotedName) must now carry \($0.newText)",
        consequence: Consequence.lost("carry the one without the other"))
    })
}
