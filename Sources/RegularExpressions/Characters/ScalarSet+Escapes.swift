/// The sets behind `\d`, `\w`, `\s` and `.`.
extension ScalarSet {
  /// `\d`: the ASCII digits (ECMA-262, CharacterClassEscape).
  static let digits = ScalarSet([0x30...0x39])

  /// `\w`: ASCII letters, digits and the underscore.
  static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// `\s`: WhiteSpace and LineTerminator of ECMA-262, with every Space_Separator.
  static let whitespace = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// `.` without the s flag: everything but line terminators.
  static let withinLine = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted
}
