/// URIs and IRIs in their components.
extension FormatScanner {
  /// `URI`, or with `mayBeRelative` `URI-reference`.
  mutating func skipURI(_ syntax: ResourceIdentifierSyntax, mayBeRelative: Bool) -> Bool {
    let start = position
    let hasScheme = skipScheme()
    if !hasScheme {
      guard mayBeRelative else { return false }
      position = start
    }
    if hasPrefix("//") {
      position += 2
      guard skipAuthority(syntax) else { return false }
      if let next, next != UInt8(ascii: "/"), next != UInt8(ascii: "?"), next != UInt8(ascii: "#") { return false }
    } else if !hasScheme, !isFirstSegmentWithoutColon {
      return false
    }
    guard skipCharacters(syntax, also: ":@/") else { return false }
    if skip("?"), !skipCharacters(syntax, also: ":@/?", mayBePrivate: true) { return false }
    if skip("#"), !skipCharacters(syntax, also: ":@/?") { return false }
    return true
  }

  private mutating func skipScheme() -> Bool {
    guard let first = next, Self.isLetter(first) else { return false }
    skip { Self.isAlphanumeric($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    return skip(":")
  }

  private func hasPrefix(_ text: StaticString) -> Bool {
    position + text.utf8CodeUnitCount <= bytes.count
      && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// A colon before the first slash would make a scheme of what is before it.
  private var isFirstSegmentWithoutColon: Bool {
    let ends: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
    return !bytes[position...].prefix { !ends.contains($0) }.contains(UInt8(ascii: ":"))
  }

  /// `[ userinfo "@" ] host [ ":" port ]`.
  private mutating func skipAuthority(_ syntax: ResourceIdentifierSyntax) -> Bool {
    let start = position
    guard skipCharacters(syntax, also: ":") else { return false }
    if !skip("@") { position = start }
    if skip("[") {
      guard skipLiteral() else { return false }
    } else if !skipCharacters(syntax, also: "") {
      return false
    }
    if skip(":") { skip(while: Self.isDigit) }
    return true
  }

  /// `IPv6address` or `IPvFuture`, then the closing bracket.
  private mutating func skipLiteral() -> Bool {
    if skipLetter("v") {
      guard skip(while: Self.isHexadecimal) > 0, skip(".") else { return false }
      return skip { ResourceIdentifierSyntax.isPlain($0) || $0 == UInt8(ascii: ":") } > 0 && skip("]")
    }
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "]")) else { return false }
    var address = FormatScanner(bytes, position..<end)
    position = end + 1
    return address.skipIPv6() && address.isAtEnd
  }

  /// Skips plain characters, escapes, those in `also`, and what IRIs allow; false at a broken escape.
  mutating func skipCharacters(
    _ syntax: ResourceIdentifierSyntax, also: StaticString, mayBePrivate: Bool = false
  ) -> Bool {
    while let byte = next {
      if byte == UInt8(ascii: "%") {
        guard skipPercentEscape() else { return false }
      } else if byte < 0x80 {
        let isListed = (0..<also.utf8CodeUnitCount).contains { also.utf8Start[$0] == byte }
        guard ResourceIdentifierSyntax.isPlain(byte) || isListed else { return true }
        position += 1
      } else {
        guard syntax.international, let scalar = nextScalar else { return true }
        guard
          ResourceIdentifierSyntax.isInternational(scalar)
            || mayBePrivate && ResourceIdentifierSyntax.isPrivate(scalar)
        else { return true }
        position += UTF8.width(scalar)
      }
    }
    return true
  }

  /// A percent sign and two hexadecimal digits.
  mutating func skipPercentEscape() -> Bool {
    guard position + 2 < bytes.count, Self.isHexadecimal(bytes[position + 1]), Self.isHexadecimal(bytes[position + 2])
    else { return false }
    position += 3
    return true
  }

  /// The code point at the cursor.
  var nextScalar: Unicode.Scalar? {
    var decoder = bytes[position...].prefix(4).makeIterator()
    var codec = UTF8()
    guard case .scalarValue(let scalar) = codec.decode(&decoder) else { return nil }
    return scalar
  }
}
