import SchemaComparison

extension ChangeRule {
  /// A lower bound where numbers could be as small as they liked.
  static let minimumAdded = ChangeRule.bound(
    .minimum, .added, kind: .minimumAdded,
    title: "Numbers got a lower bound",
    rationale: """
      Smaller numbers were accepted and are rejected from now on. An exclusive bound rejects its own value as well.
      """,
    examples: [
      RuleExample(
        summary: "an amount may no longer be negative",
        old: #"{"properties":{"amount":{"type":"number"}}}"#,
        new: #"{"properties":{"amount":{"type":"number","minimum":0}}}"#,
        at: "/properties/amount/minimum", lost: [#"{"amount":-0.01}"#]),
      RuleExample(
        summary: "an amount must be more than nothing",
        old: #"{"type":"number"}"#, new: #"{"type":"number","exclusiveMinimum":0}"#,
        at: "/exclusiveMinimum", lost: [#"0"#]),
    ])
}
