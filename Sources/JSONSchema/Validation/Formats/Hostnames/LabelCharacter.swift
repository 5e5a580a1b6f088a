/// What IDNA 2008 says of a code point: the derived property of RFC 5892, by the Unicode data of the Swift library.
enum LabelCharacter {
  case valid
  /// Admitted where its surroundings allow it (appendix A).
  case contextual
  case disallowed

  init(_ scalar: Unicode.Scalar) { self = Self.exception(scalar) ?? Self.derived(scalar) }

  /// Section 2.6 and the join controls of section 2.8.
  private static func exception(_ scalar: Unicode.Scalar) -> LabelCharacter? {
    switch scalar.value {
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: .valid
    case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: .contextual
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: .disallowed
    default: nil
    }
  }

  /// Section 3, in its order.
  private static func derived(_ scalar: Unicode.Scalar) -> LabelCharacter {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      // host names know no case, so capital letters pass as what they stand for
      return FormatScanner.isAlphanumeric(byte) || byte == UInt8(ascii: "-") ? .valid : .disallowed
    }
    let properties = scalar.properties
    if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint || properties.isWhitespace
      || properties.isNoncharacterCodePoint || isInIgnoredBlock(scalar)
    {
      return .disallowed
    }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter, .nonspacingMark,
      .spacingMark:
      return .valid
    default: return .disallowed
    }
  }

  /// Marks for symbols, musical notation, and the conjoining letters of Hangul (sections 2.4 and 2.9).
  private static func isInIgnoredBlock(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0x20D0...0x20FF, 0x1D100...0x1D1FF, 0x1D200...0x1D24F:
      true
    default: false
    }
  }
}
