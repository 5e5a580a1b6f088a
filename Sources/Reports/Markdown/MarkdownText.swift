/// Foreign text as inline Markdown that shows exactly that text and does nothing else.
///
/// Registries' names, messages and values are hostile until shown otherwise: they must not make links, mentions, references,
/// HTML, emphasis, new lines or table cells, in CommonMark and in the dialects of GitHub and GitLab. Everything passes
/// `VisibleText` first, so the result is always one line.
enum MarkdownText {
  /// Running text. A word that a forge would turn into a link, a mention or a reference becomes a code span, since
  /// forges look for those after Markdown is rendered, where no escape reaches, and leave code alone.
  static func plain(_ text: String, limit: Int = 2_000) -> String {
    var rest = VisibleText.line(text, limit: limit)[...]
    var result = ""
    while let code = codeSpan(in: rest) {
      result += words(rest[..<code.startIndex]) + code
      rest = rest[code.endIndex...]
    }
    return guardingLineStart(result + words(rest))
  }

  private static func words(_ text: Substring) -> String {
    text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { word(Substring($0)) }
      .joined(separator: " ")
  }

  /// One word of running text; the punctuation at its end stays outside of a code span.
  private static func word(_ word: Substring) -> String {
    var core = word
    while let last = core.last, ",;.".contains(last) { core.removeLast() }
    let end = word[core.endIndex...]
    if ForgeMarkup.isActive(core) { return cell(String(core)) + end }
    return ForgeMarkup.isActive(word) ? cell(String(word)) : escaped(word)
  }

  /// The first code span that stands in a text already, between blanks or punctuation, and of ASCII without a bar: what is
  /// in it does nothing.
  private static func codeSpan(in text: Substring) -> Substring? {
    var searched = text[...]
    while let open = searched.firstIndex(of: "`") {
      let inner = text[text.index(after: open)...].prefix { $0 != "`" }
      searched = text[inner.startIndex...]
      guard inner.endIndex < text.endIndex, inner.first ?? " " != " ", inner.last ?? " " != " ",
        inner.unicodeScalars.allSatisfy({ $0.isASCII && $0 != "|" })
      else { continue }
      let close = text.index(after: inner.endIndex)
      let before = open == text.startIndex ? " " : text[text.index(before: open)]
      if " (".contains(before), close == text.endIndex || " ,;.:)".contains(text[close]) { return text[open..<close] }
    }
    return nil
  }

  /// A code span of `text`, shortened to `limit` characters with the whole length told.
  static func code(_ text: String, limit: Int = 240) -> String {
    let length = text.unicodeScalars.count
    guard length > limit else { return span(VisibleText.line(text)) }
    let start = VisibleText.line(String(text.unicodeScalars.prefix(limit)))
    return span(start + "…") + " " + VisibleText.lengthNote(length)
  }

  /// A code span that may stand in a table, where a bar in code has no escape that all renderers agree on: it shows as a marker.
  static func cell(_ text: String, limit: Int = 240) -> String {
    let bars = text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
    return code(bars.map { String($0) }.joined(separator: "⟨U+007C⟩"), limit: limit)
  }

  /// CommonMark 6.1: a fence longer than every run of back-ticks inside, and a space where one of those or a space is at an end.
  private static func span(_ line: String) -> String {
    if line.isEmpty { return "(empty)" }
    var longest = 0
    var run = 0
    for byte in line.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    // By scalars: with a combining mark a back-tick is another character to Swift, and a back-tick to Markdown.
    let edges: Set<Unicode.Scalar?> = ["`", " "]
    let pad = edges.contains(line.unicodeScalars.first) || edges.contains(line.unicodeScalars.last) ? " " : ""
    return fence + pad + line + pad + fence
  }

  /// The word with a backslash or an entity before what has a meaning inside a line.
  private static func escaped(_ word: Substring) -> String {
    let scalars = Array(word.unicodeScalars)
    var output = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "_" where isAlphanumeric(scalars, index - 1) && isAlphanumeric(scalars, index + 1): output.append(scalar)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        output.append("\\")
        output.append(scalar)
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static func isAlphanumeric(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil
  }

  /// A backslash before what would make a heading or a list if the text came to stand at the start of a line.
  private static func guardingLineStart(_ line: String) -> String {
    let marker = line.drop { $0.isASCII && $0.isNumber }
    guard let first = marker.first else { return line }
    let startsList = marker.startIndex != line.startIndex && (first == "." || first == ")")
    let startsBlock = marker.startIndex == line.startIndex && ["#", "-", "+"].contains(first)
    return startsList || startsBlock ? line[..<marker.startIndex] + "\\" + marker : line
  }
}
