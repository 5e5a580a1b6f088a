import SchemaComparison

extension ChangeRule {
  /// A place that no value can fill any more.
  static let schemaForbidden = ChangeRule(
    kind: .schemaForbidden,
    title: "A place became forbidden",
    rationale: """
      The schema `false` accepts nothing: a document that fills the place is rejected, and at the root every document \
      is.
      """,
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "a property becomes forbidden",
        old: #"{"properties":{"pin":{"type":"string"}}}"#, new: #"{"properties":{"pin":false}}"#,
        at: "/properties/pin", lost: [#"{"pin":"0000"}"#]),
      RuleExample(
        summary: "a tuple that ends loses a position",
        old: #"{"prefixItems":[{"type":"string"},{"type":"integer"}],"items":false}"#,
        new: #"{"prefixItems":[{"type":"string"}],"items":false}"#,
        at: "/items", lost: [#"["a",1]"#]),
    ],
    message: {
      RuleMessage(
        "no value is accepted for \($0.place) any more",
        consequence: Consequence.lost("have one"))
    })
}
