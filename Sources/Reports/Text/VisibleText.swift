import DriftModel

/// Foreign text made safe to look at: one line in which nothing is hidden.
///
/// Line breaks, control characters, bidirectional overrides, zero-width characters, unusual spaces and code points without a
/// meaning become markers such as `⟨LF⟩` and `⟨U+202E⟩`. So a name cannot move a terminal's cursor, reverse a line, or look
/// like another name by what cannot be seen. Letters that merely look alike stay as they are.
public enum VisibleText {
  /// `text` on one line; cost O(n).
  public static func line(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isVisible(scalar) { output.append(scalar) } else { output.append(contentsOf: marker(scalar).unicodeScalars) }
    }
    return String(output)
  }

  /// The beginning of `line(text)` with the length of the whole where the text has more than `limit` Unicode scalars.
  static func line(_ text: String, limit: Int) -> String {
    let length = text.unicodeScalars.count
    guard length > limit else { return line(text) }
    return line(String(text.unicodeScalars.prefix(limit))) + "… " + lengthNote(length)
  }

  /// The words that tell how long a shortened text is.
  static func lengthNote(_ length: Int) -> String { "(\(Counted.number(length)) characters in all)" }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    case .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func marker(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "⟨LF⟩"
    case "\r": return "⟨CR⟩"
    case "\t": return "⟨TAB⟩"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
    }
  }
}
