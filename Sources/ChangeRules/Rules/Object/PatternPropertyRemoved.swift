import SchemaComparison

extension ChangeRule {
  /// No schema any more for the properties whose names match a pattern.
  static let patternPropertyRemoved = ChangeRule(
    kind: .patternPropertyRemoved,
    title: "A pattern for property names was removed",
    rationale: """
      In an open object values become free that the pattern limited, in a closed one names become forbidden that it \
      admitted.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "in an open object it widens",
        old: #"{"type":"object","patternProperties":{"^x-":{"type":"string"}}}"#, new: #"{"type":"object"}"#,
        at: "/patternProperties/^x-", gained: [#"{"x-a":1}"#]),
      RuleExample(
        summary: "in a closed object it narrows",
        old: #"{"patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false}"#,
        new: #"{"additionalProperties":false}"#,
        at: "/patternProperties/^x-", lost: [#"{"x-a":"b"}"#]),
    ],
    message: {
      RuleMessage(
        "the pattern \($0.quotedName) for property names was removed from \($0.owner)",
        consequence: Consequence.open("whether matching properties are still allowed"))
    })
}
