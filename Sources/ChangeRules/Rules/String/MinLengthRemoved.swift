import SchemaComparison

extension ChangeRule {
  /// A least length that no longer holds.
  static let minLengthRemoved = ChangeRule.bound(
    .minLength, .removed, kind: .minLengthRemoved,
    title: "Strings lost their least length",
    rationale: """
      Writers may now send shorter strings, the empty one among them, and readers that still hold to the old version \
      reject them.
      """,
    examples: [
      RuleExample(
        summary: "a code may be empty from now on",
        old: #"{"type":"string","minLength":1}"#, new: #"{"type":"string"}"#,
        at: "/minLength", gained: [#""""#])
    ])
}
