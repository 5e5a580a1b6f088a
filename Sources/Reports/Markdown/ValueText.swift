import JSONModel

/// A value of a schema as a short code span.
enum ValueText {
  /// The longest value that is shown whole.
  static let limit = 120
  /// The longest document that is shown whole where it is a proof.
  static let witnessLimit = 500

  /// The value's JSON on one line, shortened; the words `nothing` where there is no value.
  static func code(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    return code(value, limit: limit)
  }

  /// A document that shows a break.
  static func witness(_ document: JSONValue) -> String { code(document, limit: witnessLimit) }

  private static func code(_ value: JSONValue, limit: Int) -> String {
    MarkdownText.code(JSONOutput.value(value).text(pretty: false), limit: limit)
  }
}
