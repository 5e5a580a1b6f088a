import JSONModel
import SchemaComparison

extension ChangeRule {
  /// A pattern where strings could be anything.
  static let patternAdded = ChangeRule(
    kind: .patternAdded,
    title: "Strings must match a pattern",
    rationale: """
      Strings that do not match were accepted and are rejected from now on. Patterns are not anchored: they match \
      anywhere unless they say otherwise.
      """,
    strict: .usually(.narrows, or: .none, where: "the pattern matches every string") {
      $0.new?.isTrivialPattern == true
    },
    examples: [
      RuleExample(
        summary: "a code must start with a letter",
        old: #"{"properties":{"code":{"type":"string"}}}"#,
        new: #"{"properties":{"code":{"type":"string","pattern":"^[A-Z]"}}}"#,
        at: "/properties/code/pattern", lost: [#"{"code":"7a"}"#]),
      RuleExample(
        summary: "a pattern that matches everything",
        old: #"{"type":"string"}"#, new: #"{"type":"string","pattern":".*"}"#,
        at: "/pattern"),
    ],
    message: {
      RuleMessage(
        "\($0.place) must now match the pattern \($0.newText)",
        consequence: Consequence.lost("have another string"))
    })
}
