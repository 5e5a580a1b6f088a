/// A piece of an HTML page.
enum HTMLToken: Equatable {
  /// A start tag with its name and attributes, names in lower case; of attributes of one name the first counts.
  case start(String, [String: String])
  case end(String)
  /// A text with its character references resolved.
  case text(String)
}

/// A reader of the tags and texts of an HTML page, as browsers take them apart (HTML standard, "Tokenization").
///
/// A quoted value may hold `>`; comments, declarations and the insides of scripts, styles and the like are passed over. A
/// tag that the page's end cuts is none. Costs time in proportion to the page.
struct HTMLReader {
  private let bytes: [UInt8]
  private var place = 0

  /// The elements whose insides are no markup.
  private static let raw: Set = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"]

  init(_ page: String) { bytes = Array(page.utf8) }

  /// The next piece; `nil` at the end of the page.
  mutating func next() -> HTMLToken? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else {
        return .text(HTMLText.resolved(take(until: { $0 == UInt8(ascii: "<") })))
      }
      place += 1
      if skips("!--") {
        // `<!-->` is a whole comment.
        place -= 2
        skip(past: "-->")
      } else if skips("/") {
        if isAtLetter { return tag().map { .end($0.name) } }
        skip(past: ">")
      } else if skips("!") || skips("?") {
        skip(past: ">")
      } else if isAtLetter {
        guard let tag = tag() else { return nil }
        if Self.raw.contains(tag.name) { skip(before: "</" + tag.name) }
        return .start(tag.name, tag.attributes)
      } else {
        return .text("<")
      }
    }
    return nil
  }

  /// The tag whose name begins here; `nil` where the page ends in it.
  private mutating func tag() -> (name: String, attributes: [String: String])? {
    let name = take { Self.isSpace($0) || "/>".utf8.contains($0) }.lowercased()
    var attributes: [String: String] = [:]
    while true {
      _ = take { !Self.isSpace($0) && $0 != UInt8(ascii: "/") }
      guard place < bytes.count else { return nil }
      if skips(">") { return (name, attributes) }
      // An equals sign in the first place belongs to the name.
      let first = skips("=") ? "=" : ""
      let attribute = first + take { Self.isSpace($0) || "/>=".utf8.contains($0) }.lowercased()
      guard let value = value() else { return nil }
      attributes[attribute] = attributes[attribute] ?? value
    }
  }

  /// The value of the attribute whose name ended here, empty where it has none; `nil` where the page ends in it.
  private mutating func value() -> String? {
    _ = take { !Self.isSpace($0) }
    guard skips("=") else { return "" }
    _ = take { !Self.isSpace($0) }
    for quote in ["\"", "'"] where skips(quote) {
      let value = take { quote.utf8.contains($0) }
      return skips(quote) ? HTMLText.resolved(value) : nil
    }
    return HTMLText.resolved(take { Self.isSpace($0) || $0 == UInt8(ascii: ">") })
  }

  private mutating func take(until isEnd: (UInt8) -> Bool) -> String {
    let end = bytes[place...].firstIndex(where: isEnd) ?? bytes.count
    defer { place = end }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// Passes over `text` where it stands here.
  private mutating func skips(_ text: String) -> Bool {
    guard stands(text) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func skip(past text: String) {
    skip(before: text)
    _ = skips(text)
  }

  private mutating func skip(before text: String) {
    while place < bytes.count, !stands(text) { place += 1 }
  }

  /// Whether `text`, in lower case, stands here in any case.
  private func stands(_ text: String) -> Bool {
    let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return bytes[place...].lazy.map { upper.contains($0) ? $0 | 0x20 : $0 }.starts(with: text.utf8)
  }

  private var isAtLetter: Bool {
    place < bytes.count && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place] | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { " \t\n\r\u{C}".utf8.contains(byte) }
}
