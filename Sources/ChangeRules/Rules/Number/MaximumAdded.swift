import SchemaComparison

extension ChangeRule {
  /// An upper bound where numbers could be as great as they liked.
  static let maximumAdded = ChangeRule.bound(
    .maximum, .added, kind: .maximumAdded,
    title: "Numbers got an upper bound",
    rationale: """
      Greater numbers were accepted and are rejected from now on. An exclusive bound rejects its own value as well.
      """,
    examples: [
      RuleExample(
        summary: "a share may no longer exceed 100",
        old: #"{"properties":{"share":{"type":"number"}}}"#,
        new: #"{"properties":{"share":{"type":"number","maximum":100}}}"#,
        at: "/properties/share/maximum", lost: [#"{"share":100.5}"#]),
      RuleExample(
        summary: "a probability stays under 1",
        old: #"{"type":"number"}"#, new: #"{"type":"number","exclusiveMaximum":1}"#,
        at: "/exclusiveMaximum", lost: [#"1"#]),
    ])
}
