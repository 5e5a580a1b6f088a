/// Mailboxes of RFC 5321, section 4.1.2, and with `international` of RFC 6531.
extension FormatScanner {
  /// `Mailbox`: a local part, an at sign and a domain or address literal.
  mutating func skipMailbox(international: Bool) -> Bool {
    let start = position
    let isLocal = next == UInt8(ascii: "\"") ? skipQuoted(international) : skipDotString(international)
    guard isLocal, position - start <= 64, skip("@") else { return false }
    if skip("[") { return skipAddressLiteral() }
    return international ? skipLenientDomain() : skipHostname()
  }

  /// Labels of letters, digits, inner hyphens and anything beyond ASCII: `sub-domain` of RFC 6531, section 3.3.
  private mutating func skipLenientDomain() -> Bool {
    repeat {
      let start = position
      skip { Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
      guard position > start, bytes[start] != UInt8(ascii: "-"), bytes[position - 1] != UInt8(ascii: "-") else {
        return false
      }
    } while skip(".")
    return true
  }

  private mutating func skipDotString(_ international: Bool) -> Bool {
    repeat {
      let count = skip { byte in
        Self.isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte) || international && byte >= 0x80
      }
      guard count > 0 else { return false }
    } while skip(".")
    return true
  }

  private mutating func skipQuoted(_ international: Bool) -> Bool {
    guard skip("\"") else { return false }
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard let escaped = next, 0x20...0x7E ~= escaped else { return false }
        position += 1
      case 0x20...0x7E: break
      case 0x80...: if !international { return false }
      default: return false
      }
    }
    return false
  }

  private mutating func skipAddressLiteral() -> Bool {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "]")) else { return false }
    var address = FormatScanner(bytes, position..<end)
    position = end + 1
    let isIPv6 =
      address.skipLetter("i") && address.skipLetter("p") && address.skipLetter("v") && address.skip("6")
      && address.skip(":")
    if !isIPv6 { address.position = 0 }
    return (isIPv6 ? address.skipIPv6() : address.skipIPv4()) && address.isAtEnd
  }
}
