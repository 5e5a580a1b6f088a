import SchemaComparison

extension ChangeRule {
  /// A lower bound that rose, or that came to exclude its own value.
  static let minimumRaised = ChangeRule.bound(
    .minimum, .raised, kind: .minimumRaised,
    title: "The lower bound of numbers rose",
    rationale: "Numbers between the old bound and the new one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "a quantity starts at 1 instead of 0",
        old: #"{"type":"integer","minimum":0}"#, new: #"{"type":"integer","minimum":1}"#,
        at: "/minimum", lost: [#"0"#]),
      RuleExample(
        summary: "the bound comes to exclude its own value",
        old: #"{"type":"number","minimum":0}"#, new: #"{"type":"number","exclusiveMinimum":0}"#,
        at: "/exclusiveMinimum", lost: [#"0"#]),
    ])
}
