import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A position of an array that may be anything, which had its own schema before.
  static let prefixItemRemoved = ChangeRule(
    kind: .prefixItemRemoved,
    title: "A position of an array lost its own schema",
    rationale: "Writers may send any element at this position from now on, which readers on the old version reject.",
    strict: .usually(.widens, or: .none, where: "its schema accepts everything") { $0.old?.isTrivialSchema == true },
    examples: [
      RuleExample(
        summary: "the second position becomes free",
        old: #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#,
        new: #"{"prefixItems":[{"type":"string"}]}"#,
        at: "/prefixItems/1", gained: [#"["a","b"]"#])
    ],
    message: {
      RuleMessage(
        "the position \($0.place) had its own schema and may be anything now",
        consequence: Consequence.gained("have another element there"))
    })
}
