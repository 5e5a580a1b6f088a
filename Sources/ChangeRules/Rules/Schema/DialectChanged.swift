import SchemaComparison

extension ChangeRule {
  /// A schema that is read by the rules of another draft.
  static let dialectChanged = ChangeRule(
    kind: .dialectChanged,
    title: "The schema moved to another dialect",
    rationale: """
      The same keywords may mean something else in another draft: siblings of `$ref` become active, `items` no longer \
      takes an array, `format` may be asserted or not.
      """,
    strict: .both,
    weight: .undecided,
    examples: [
      RuleExample(
        summary: "from draft-07 to 2020-12",
        old: #"{"$schema":"http://json-schema.org/draft-07/schema#","type":"object"}"#,
        new: #"{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}"#,
        at: "/$schema")
    ],
    message: {
      RuleMessage(
        "the dialect went from \($0.oldText) to \($0.newText)",
        consequence: Consequence.open("what the keywords mean in the new dialect"))
    })
}
