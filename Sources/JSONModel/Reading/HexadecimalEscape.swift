/// The four hexadecimal digits of a `\u` escape (RFC 8259, section 7).
enum HexadecimalEscape {
  /// The value of the four digits at `offset`, nil where there are none.
  static func value(at offset: Int, in input: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard offset + 4 <= input.count else { return nil }
    var value: UInt32 = 0
    for byte in input[offset..<offset + 4] {
      guard let digit = digit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
