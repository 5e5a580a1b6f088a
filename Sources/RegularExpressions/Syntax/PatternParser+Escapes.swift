/// Escapes, inside and outside of character classes.
extension PatternParser {
  /// What follows a backslash outside of a class.
  mutating func atomEscape() throws(RegularExpressionError) -> PatternNode {
    let start = position - 1
    switch peek {
    case "b", "B":
      position += 1
      return .wordBoundary(negated: scalars[position - 1] == "B")
    case "1", "2", "3", "4", "5", "6", "7", "8", "9":
      throw .notRegular(reason: "a backreference (at character \(start + 1)) cannot be decided")
    case "k" where peek(1) == "<":
      throw .notRegular(reason: "a named backreference (at character \(start + 1)) cannot be decided")
    default: break
    }
    if let set = try setEscape() { return .characters(set) }
    return .characters(ScalarSet(try characterEscape()))
  }

  /// `\d`, `\w`, `\s`, `\p{...}` and their complements; `nil` if something else follows the backslash.
  mutating func setEscape() throws(RegularExpressionError) -> ScalarSet? {
    guard let letter = peek else { throw malformed("a backslash at the end", at: position - 1) }
    let set: ScalarSet
    switch letter {
    case "d": set = .digits
    case "D": set = ScalarSet.digits.inverted
    case "w": set = .wordCharacters
    case "W": set = ScalarSet.wordCharacters.inverted
    case "s": set = .whitespace
    case "S": set = ScalarSet.whitespace.inverted
    case "p", "P": return try propertyEscape()
    default: return nil
    }
    position += 1
    return set
  }

  /// The code point that an escape stands for; a lone surrogate is returned as such.
  mutating func characterEscape() throws(RegularExpressionError) -> UInt32 {
    let start = position - 1
    guard let letter = peek else { throw malformed("a backslash at the end", at: start) }
    position += 1
    switch letter {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "0":
      if let next = peek, ("0"..."9").contains(next) { throw malformed("octal escapes are not allowed", at: start) }
      return 0
    case "c":
      guard let control = peek, control.isASCIILetter else { throw malformed("\\c needs a letter", at: start) }
      position += 1
      return control.value % 32
    case "x":
      guard let code = hexadecimal(digits: 2) else { throw malformed("\\x needs two hexadecimal digits", at: start) }
      return code
    case "u": return try unicodeEscape(startingAt: start)
    default:
      guard !letter.isASCIILetter, !("0"..."9").contains(letter) else {
        throw malformed(Self.foreignEscape(letter), at: start)
      }
      return letter.value
    }
  }

  private mutating func unicodeEscape(startingAt start: Int) throws(RegularExpressionError) -> UInt32 {
    if skip("{") {
      var code: UInt32 = 0
      let first = position
      while let digit = peek?.hexadecimalValue {
        code = min(code * 16 + digit, 0x110000)
        position += 1
      }
      guard position > first, code <= ScalarSet.last, skip("}") else {
        throw malformed("\\u{...} needs a code point up to 10FFFF", at: start)
      }
      return code
    }
    guard let code = hexadecimal(digits: 4) else { throw malformed("\\u needs four hexadecimal digits", at: start) }
    guard (0xD800...0xDBFF).contains(code) else { return code }
    let afterLead = position
    if skip("\\u"), let trail = hexadecimal(digits: 4), (0xDC00...0xDFFF).contains(trail) {
      return 0x10000 + (code - 0xD800) << 10 + (trail - 0xDC00)
    }
    position = afterLead
    return code
  }

  private mutating func hexadecimal(digits: Int) -> UInt32? {
    var code: UInt32 = 0
    for distance in 0..<digits {
      guard let digit = peek(distance)?.hexadecimalValue else { return nil }
      code = code * 16 + digit
    }
    position += digits
    return code
  }

  private static func foreignEscape(_ letter: Unicode.Scalar) -> String {
    switch letter {
    case "A", "Z", "z", "G": "\\\(letter) is not part of ECMA-262; write ^ or $"
    default: "\\\(letter) is not an escape of ECMA-262"
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}
