import SchemaComparison

extension ChangeRule {
  /// No limit any more on the properties that no successful branch looks at.
  static let unevaluatedPropertiesRemoved = ChangeRule(
    kind: .unevaluatedPropertiesRemoved,
    title: "Properties that no branch looks at are no longer limited",
    rationale: """
      Writers may send properties that no successful branch looks at. Which ones these are depends on the branches \
      that a document satisfies, so the rule cannot tell whether declared properties are concerned.
      """,
    strict: .widens,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "other properties become allowed",
        old: #"{"properties":{"id":{"type":"integer"}},"unevaluatedProperties":false}"#,
        new: #"{"properties":{"id":{"type":"integer"}}}"#,
        at: "/unevaluatedProperties", gained: [#"{"extra":1}"#])
    ],
    message: {
      RuleMessage(
        "properties of \($0.owner) that no branch looks at are no longer limited",
        consequence: Consequence.open("the branches that a document satisfies"))
    })
}
