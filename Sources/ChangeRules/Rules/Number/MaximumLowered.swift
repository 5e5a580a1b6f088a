import SchemaComparison

extension ChangeRule {
  /// An upper bound that fell, or that came to exclude its own value.
  static let maximumLowered = ChangeRule.bound(
    .maximum, .lowered, kind: .maximumLowered,
    title: "The upper bound of numbers fell",
    rationale: "Numbers between the new bound and the old one were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "a rating ends at 5 instead of 10",
        old: #"{"type":"integer","maximum":10}"#, new: #"{"type":"integer","maximum":5}"#,
        at: "/maximum", lost: [#"7"#]),
      RuleExample(
        summary: "the bound comes to exclude its own value",
        old: #"{"type":"number","maximum":1}"#, new: #"{"type":"number","exclusiveMaximum":1}"#,
        at: "/exclusiveMaximum", lost: [#"1"#]),
    ])
}
