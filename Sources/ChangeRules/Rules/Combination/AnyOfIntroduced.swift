import SchemaComparison

extension ChangeRule {
  /// A choice in `anyOf` where there was none.
  static let anyOfIntroduced = ChangeRule(
    kind: .anyOfIntroduced,
    title: "A choice of alternatives was introduced with anyOf",
    rationale: """
      By itself the choice rejects every document of none of its alternatives. Often it takes over what other keywords \
      said before, so the rule cannot tell what is lost.
      """,
    strict: .narrows,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "one of two properties is needed",
        old: #"{"type":"object"}"#,
        new: #"{"type":"object","anyOf":[{"required":["mail"]},{"required":["phone"]}]}"#,
        at: "/anyOf", lost: [#"{}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must now be of one or more alternatives",
        consequence: Consequence.open("what other keywords said before"))
    })
}
