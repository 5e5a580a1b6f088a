import JSONModel
import SchemaComparison

extension ChangeRule {
  /// No pattern any more.
  static let patternRemoved = ChangeRule(
    kind: .patternRemoved,
    title: "Strings no longer need to match a pattern",
    rationale: "Writers may send strings that do not match, which readers on the old version reject.",
    strict: .usually(.widens, or: .none, where: "the pattern matches every string") {
      $0.old?.isTrivialPattern == true
    },
    examples: [
      RuleExample(
        summary: "a code may start with anything",
        old: #"{"properties":{"code":{"type":"string","pattern":"^[A-Z]"}}}"#,
        new: #"{"properties":{"code":{"type":"string"}}}"#,
        at: "/properties/code/pattern", gained: [#"{"code":"7a"}"#])
    ],
    message: {
      RuleMessage(
        "\($0.place) no longer has to match the pattern \($0.oldText)",
        consequence: Consequence.gained("have another string"))
    })
}
