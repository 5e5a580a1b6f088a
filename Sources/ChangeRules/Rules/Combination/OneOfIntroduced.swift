import SchemaComparison

extension ChangeRule {
  /// A choice in `oneOf` where there was none.
  static let oneOfIntroduced = ChangeRule(
    kind: .oneOfIntroduced,
    title: "A choice of alternatives was introduced with oneOf",
    rationale: """
      By itself the choice rejects every document of none, or of several, of its alternatives. Often it takes over \
      what other keywords said before, so the rule cannot tell what is lost.
      """,
    strict: .narrows,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "exactly one of two properties is needed",
        old: #"{"type":"object"}"#,
        new: #"{"type":"object","oneOf":[{"required":["mail"]},{"required":["phone"]}]}"#,
        at: "/oneOf", lost: [#"{}"#, #"{"mail":1,"phone":2}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) must now be of exactly one alternative",
        consequence: Consequence.open("what other keywords said before"))
    })
}
