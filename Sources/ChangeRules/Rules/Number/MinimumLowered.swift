import SchemaComparison

extension ChangeRule {
  /// A lower bound that fell, or that came to include its own value.
  static let minimumLowered = ChangeRule.bound(
    .minimum, .lowered, kind: .minimumLowered,
    title: "The lower bound of numbers fell",
    rationale: """
      Writers may now send numbers between the new bound and the old one, which readers on the old version reject.
      """,
    examples: [
      RuleExample(
        summary: "a quantity starts at 0 instead of 1",
        old: #"{"type":"integer","minimum":1}"#, new: #"{"type":"integer","minimum":0}"#,
        at: "/minimum", gained: [#"0"#]),
      RuleExample(
        summary: "the bound comes to include its own value",
        old: #"{"type":"number","exclusiveMinimum":0}"#, new: #"{"type":"number","minimum":0}"#,
        at: "/minimum", gained: [#"0"#]),
    ])
}
