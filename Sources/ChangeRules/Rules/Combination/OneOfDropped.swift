import SchemaComparison

extension ChangeRule {
  /// No choice in `oneOf` any more.
  static let oneOfDropped = ChangeRule(
    kind: .oneOfDropped,
    title: "A choice of alternatives with oneOf was dropped",
    rationale: """
      By itself this admits documents of none, or of several, of the alternatives. Often other keywords take over what \
      the choice said, so the rule cannot tell what is gained.
      """,
    strict: .widens,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "neither property is needed",
        old: #"{"type":"object","oneOf":[{"required":["mail"]},{"required":["phone"]}]}"#,
        new: #"{"type":"object"}"#,
        at: "/oneOf", gained: [#"{}"#, #"{"mail":1,"phone":2}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has to be of exactly one of the alternatives of oneOf",
        consequence: Consequence.open("what other keywords say now"))
    })
}
