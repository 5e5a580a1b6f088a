import SchemaComparison

extension ChangeRule {
  /// A lower bound that no longer holds.
  static let minimumRemoved = ChangeRule.bound(
    .minimum, .removed, kind: .minimumRemoved,
    title: "Numbers lost their lower bound",
    rationale: "Writers may now send smaller numbers, which readers on the old version reject.",
    examples: [
      RuleExample(
        summary: "an amount may be negative from now on",
        old: #"{"type":"number","minimum":0}"#, new: #"{"type":"number"}"#,
        at: "/minimum", gained: [#"-1"#])
    ])
}
