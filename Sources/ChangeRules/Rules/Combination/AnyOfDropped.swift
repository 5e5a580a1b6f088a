import SchemaComparison

extension ChangeRule {
  /// No choice in `anyOf` any more.
  static let anyOfDropped = ChangeRule(
    kind: .anyOfDropped,
    title: "A choice of alternatives with anyOf was dropped",
    rationale: """
      By itself this admits documents of none of the alternatives. Often other keywords take over what the choice \
      said, so the rule cannot tell what is gained.
      """,
    strict: .widens,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "neither property is needed",
        old: #"{"type":"object","anyOf":[{"required":["mail"]},{"required":["phone"]}]}"#,
        new: #"{"type":"object"}"#,
        at: "/anyOf", gained: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has to be of one of the alternatives of anyOf",
        consequence: Consequence.open("what other keywords say now"))
    })
}
