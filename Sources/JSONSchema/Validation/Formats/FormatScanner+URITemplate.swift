/// URI templates of RFC 6570, up to level 4.
extension FormatScanner {
  /// `URI-Template`: literals and expressions.
  mutating func skipURITemplate() -> Bool {
    while let byte = next {
      if byte == UInt8(ascii: "{") {
        guard skipExpression() else { return false }
      } else if byte == UInt8(ascii: "%") {
        guard skipPercentEscape() else { return false }
      } else {
        guard let scalar = nextScalar, Self.isLiteral(scalar) else { return false }
        position += UTF8.width(scalar)
      }
    }
    return true
  }

  /// Section 2.1, with the apostrophe that an erratum adds.
  private static func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..." ", "\"", "%", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}": false
    case "!"..."~": true
    default: ResourceIdentifierSyntax.isInternational(scalar) || ResourceIdentifierSyntax.isPrivate(scalar)
    }
  }

  private mutating func skipExpression() -> Bool {
    guard skip("{") else { return false }
    if let next, "+#./;?&=,!@|".utf8.contains(next) { position += 1 }
    repeat {
      guard skipVariable() else { return false }
    } while skip(",")
    return skip("}")
  }

  /// `varspec`: a name with dots inside, then perhaps a prefix length below 10000 or the explode modifier.
  private mutating func skipVariable() -> Bool {
    repeat {
      var count = 0
      while let byte = next {
        if byte == UInt8(ascii: "%") {
          guard skipPercentEscape() else { return false }
        } else if Self.isAlphanumeric(byte) || byte == UInt8(ascii: "_") {
          position += 1
        } else {
          break
        }
        count += 1
      }
      guard count > 0 else { return false }
    } while skip(".")
    if skip("*") { return true }
    guard skip(":") else { return true }
    guard next != UInt8(ascii: "0") else { return false }
    return (1...4).contains(skip(while: Self.isDigit))
  }
}
