import SchemaComparison

extension ChangeRule {
  /// A schema for all properties whose names match a pattern.
  static let patternPropertyAdded = ChangeRule(
    kind: .patternPropertyAdded,
    title: "A pattern for property names was added",
    rationale: """
      In an open object the pattern limits values that were free, in a closed one it admits names that were forbidden. \
      Which properties match it, the text does not tell.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "in an open object it narrows",
        old: #"{"type":"object"}"#, new: #"{"type":"object","patternProperties":{"^x-":{"type":"string"}}}"#,
        at: "/patternProperties/^x-", lost: [#"{"x-a":1}"#]),
      RuleExample(
        summary: "in a closed object it widens",
        old: #"{"additionalProperties":false}"#,
        new: #"{"patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false}"#,
        at: "/patternProperties/^x-", gained: [#"{"x-a":"b"}"#]),
    ],
    message: {
      RuleMessage(
        "the pattern \($0.quotedName) for property names was added to \($0.owner)",
        consequence: Consequence.open("whether matching properties were allowed before"))
    })
}
