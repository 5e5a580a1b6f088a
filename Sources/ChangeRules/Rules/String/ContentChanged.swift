import SchemaComparison

extension ChangeRule {
  /// Another encoding, media type or schema of the content of a string.
  static let contentChanged = ChangeRule(
    kind: .contentChanged,
    title: "The described content of a string changed",
    rationale: """
      `contentEncoding`, `contentMediaType` and `contentSchema` describe what a string holds; validators never check \
      it. Readers that decode the string should look.
      """,
    strict: .noEffect,
    weight: .fixed(.compatible),
    examples: [
      RuleExample(
        summary: "another encoding",
        old: #"{"properties":{"file":{"type":"string","contentEncoding":"base64"}}}"#,
        new: #"{"properties":{"file":{"type":"string","contentEncoding":"base32"}}}"#,
        at: "/properties/file/contentEncoding")
    ],
    message: {
      RuleMessage(
        "the content of \($0.place) is described as \($0.newText) instead of \($0.oldText)",
        consequence: "validators accept what they did before, readers that decode the string should look")
    })
}
