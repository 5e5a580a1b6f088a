import RegularExpressions

/// JSON Pointers of RFC 6901, relative ones of its companion draft, and regular expressions.
extension FormatScanner {
  /// Empty, or tokens after slashes in which a tilde is followed by 0 or 1.
  mutating func skipJSONPointer() -> Bool {
    guard isAtEnd || next == UInt8(ascii: "/") else { return false }
    while let byte = next {
      position += 1
      if byte == UInt8(ascii: "~"), !skip("0"), !skip("1") { return false }
    }
    return true
  }

  /// A number without leading zeros, then `#` or a pointer.
  mutating func skipRelativeJSONPointer() -> Bool {
    let start = position
    let digits = skip(while: Self.isDigit)
    guard digits == 1 || digits > 1 && bytes[start] != UInt8(ascii: "0") else { return false }
    return skip("#") || skipJSONPointer()
  }

  /// A pattern of ECMA-262; one that is valid but not regular is a pattern too.
  mutating func skipRegex() -> Bool {
    position = bytes.count
    do {
      _ = try RegularExpression(String(decoding: bytes, as: UTF8.self))
      return true
    } catch .malformed {
      return false
    } catch {
      return true
    }
  }
}
