import JSONModel

/// The words for names and values in messages: JSON text on one line, cut where it grows long.
enum ValueWording {
  /// The longest text that a message carries of one value, in characters; the finding has the whole value.
  static let limit = 80

  /// The canonical text of `value`, or `nothing`.
  static func text(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    return cut(CanonicalJSON.text(of: value))
  }

  /// A foreign name as a JSON string, so that quotes and control characters in it cannot be taken for ours.
  static func quoted(_ name: String) -> String { cut(JSONOutput.string(name).text(pretty: false)) }

  private static func cut(_ text: String) -> String {
    text.count > limit ? text.prefix(limit - 1) + "…" : text
  }
}
