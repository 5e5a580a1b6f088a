import SchemaComparison

extension ChangeRule {
  /// An upper bound that rose, or that came to include its own value.
  static let maximumRaised = ChangeRule.bound(
    .maximum, .raised, kind: .maximumRaised,
    title: "The upper bound of numbers rose",
    rationale: """
      Writers may now send numbers between the old bound and the new one, which readers on the old version reject.
      """,
    examples: [
      RuleExample(
        summary: "a rating ends at 10 instead of 5",
        old: #"{"type":"integer","maximum":5}"#, new: #"{"type":"integer","maximum":10}"#,
        at: "/maximum", gained: [#"7"#]),
      RuleExample(
        summary: "the bound comes to include its own value",
        old: #"{"type":"number","exclusiveMaximum":1}"#, new: #"{"type":"number","maximum":1}"#,
        at: "/maximum", gained: [#"1"#]),
    ])
}
