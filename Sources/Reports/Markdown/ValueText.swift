import JSONModel

/// A value of a schema as a short code span.
enum ValueText {
  /// The longest value that is shown whole.
  static let limit = 120

  /// The value's JSON on one line, shortened; the words `nothing` where there is no value.
  static func code(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    return MarkdownText.code(JSONOutput.value(value).text(pretty: false), limit: limit)
  }
}
