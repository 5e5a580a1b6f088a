import SchemaComparison

extension ChangeRule {
  /// A place that could not be filled and now can.
  static let schemaPermitted = ChangeRule(
    kind: .schemaPermitted,
    title: "A place is no longer forbidden",
    rationale: "Writers may fill the place from now on; readers on the old version reject every document that does.",
    strict: .widens,
    examples: [
      RuleExample(
        summary: "a forbidden property becomes a string",
        old: #"{"properties":{"pin":false}}"#, new: #"{"properties":{"pin":{"type":"string"}}}"#,
        at: "/properties/pin", gained: [#"{"pin":"0000"}"#]),
      RuleExample(
        summary: "a tuple that ends gets a position",
        old: #"{"prefixItems":[{"type":"string"}],"items":false}"#,
        new: #"{"prefixItems":[{"type":"string"},{"type":"integer"}],"items":false}"#,
        at: "/prefixItems/1", gained: [#"["a",1]"#]),
    ],
    message: {
      RuleMessage(
        "\($0.place) was forbidden and is allowed now",
        consequence: Consequence.gained("have a value there"))
    })
}
