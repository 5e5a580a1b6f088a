import SchemaComparison

extension ChangeRule {
  /// A least number of elements matching `contains` that rose; absent counts as 1.
  static let minContainsRaised = ChangeRule.bound(
    .minContains, .raised, kind: .minContainsRaised,
    title: "More elements must match `contains`",
    rationale: "Arrays in which fewer elements match were accepted and are rejected from now on.",
    examples: [
      RuleExample(
        summary: "two primes are needed instead of one",
        old: #"{"contains":{"enum":[2,3,5]},"minContains":1}"#,
        new: #"{"contains":{"enum":[2,3,5]},"minContains":2}"#,
        at: "/minContains", lost: [#"[2,4]"#])
    ])
}
