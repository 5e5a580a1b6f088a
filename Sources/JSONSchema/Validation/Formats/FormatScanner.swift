/// A cursor over the bytes of a text; what it skips is what it has found right.
struct FormatScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes[range])
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The byte at the cursor, nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Skips one given byte.
  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// Skips a given letter in either case.
  mutating func skipLetter(_ letter: Unicode.Scalar) -> Bool {
    guard let next, next | 0x20 == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  /// Skips the bytes that `matches` accepts and returns how many there were.
  @discardableResult
  mutating func skip(while matches: (UInt8) -> Bool) -> Int {
    let start = position
    while let next, matches(next) { position += 1 }
    return position - start
  }

  /// The value of exactly `count` decimal digits.
  mutating func number(digits count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard Self.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    position += count
    return value
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }
}
