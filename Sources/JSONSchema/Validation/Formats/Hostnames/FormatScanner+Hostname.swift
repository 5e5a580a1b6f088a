/// Host names of RFC 1123, and with labels beyond ASCII of RFC 5890.
extension FormatScanner {
  /// The longest name without a trailing dot, in octets (RFC 1035, section 2.3.4).
  private static let longestName = 253

  /// Labels of letters, digits and inner hyphens; a label that starts with `xn--` must stand for a valid one.
  mutating func skipHostname() -> Bool {
    let start = position
    var labels: [InternationalLabel] = []
    repeat {
      let labelStart = position
      skip { Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      let text = bytes[labelStart..<position]
      guard (1...Punycode.longestLabel).contains(text.count), text.first != UInt8(ascii: "-"),
        text.last != UInt8(ascii: "-")
      else { return false }
      guard Punycode.hasPrefix(text) else { continue }
      guard let label = InternationalLabel(encoded: text) else { return false }
      labels.append(label)
    } while skip(".")
    return position - start <= Self.longestName && labels.allSatisfy(\.isBidirectionallySound)
  }

  /// Labels that IDNA 2008 admits, between dots of four kinds (RFC 5890 to 5893).
  mutating func skipInternationalHostname() -> Bool {
    let text = String(decoding: bytes[position...], as: UTF8.self)
    position = bytes.count
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      ".\u{3002}\u{FF0E}\u{FF61}".unicodeScalars.contains($0)
    }
    var labels: [InternationalLabel] = []
    var length = parts.count - 1
    for part in parts {
      guard let label = InternationalLabel(Array(part)) else { return false }
      length += label.encodedLength
      labels.append(label)
    }
    guard length <= Self.longestName else { return false }
    // the rule binds all labels of a name as soon as one is written from right to left
    let isBidirectional = labels.contains(where: \.hasRightToLeft)
    return !isBidirectional || labels.allSatisfy(\.followsBidirectionalRule)
  }
}
