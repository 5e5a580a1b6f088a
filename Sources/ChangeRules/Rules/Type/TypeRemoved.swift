import SchemaComparison

extension ChangeRule {
  /// One type fewer in the list.
  static let typeRemoved = ChangeRule(
    kind: .typeRemoved,
    title: "A type is no longer allowed",
    rationale: "Documents with values of the removed type were accepted and are rejected from now on.",
    strict: .narrows,
    examples: [
      RuleExample(
        summary: "an id may no longer be a number",
        old: #"{"properties":{"id":{"type":["string","integer"]}}}"#,
        new: #"{"properties":{"id":{"type":"string"}}}"#,
        at: "/properties/id/type/1", lost: [#"{"id":7}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) may no longer be of type \($0.quotedName)",
        consequence: Consequence.lost("have a value of this type"))
    })
}
