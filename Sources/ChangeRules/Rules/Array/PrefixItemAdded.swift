import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A schema for a position of an array that could be anything.
  static let prefixItemAdded = ChangeRule(
    kind: .prefixItemAdded,
    title: "A position of an array got its own schema",
    rationale: """
      Arrays with another element at this position were accepted and are rejected from now on. Shorter arrays are as \
      valid as before: a position with a schema need not be filled.
      """,
    strict: .usually(.narrows, or: .none, where: "its schema accepts everything") { $0.new?.isTrivialSchema == true },
    examples: [
      RuleExample(
        summary: "the second position becomes an integer",
        old: #"{"prefixItems":[{"type":"string"}]}"#,
        new: #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#,
        at: "/prefixItems/1", lost: [#"["a","b"]"#])
    ],
    message: {
      RuleMessage(
        "the position \($0.place) could be anything and has its own schema now",
        consequence: Consequence.lost("have another element there"))
    })
}
