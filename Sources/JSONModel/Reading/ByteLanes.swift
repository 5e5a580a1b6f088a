/// Looking at eight bytes at once: the bytes of a 64-bit word as eight lanes.
enum ByteLanes {
  /// The same byte in all lanes.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Marks in the top bits of lanes where a string stops being plain: a quote, a backslash, a control character or a
  /// byte beyond ASCII. Lanes after the lowest mark may be marked wrongly, for subtraction borrows across them; the
  /// lowest is exact.
  @inline(__always)
  static func stringStops(in word: UInt64) -> UInt64 {
    let quote = (word ^ all(UInt8(ascii: "\""))) &- all(1)
    let backslash = (word ^ all(UInt8(ascii: "\\"))) &- all(1)
    let control = word &- all(0x20)
    return (quote | backslash | control | word) & all(0x80)
  }

  /// The lane of the lowest mark; 8 where there is none.
  @inline(__always)
  static func first(in marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from `offset` on, the first in the lowest lane; the caller makes sure that there are eight.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    assert(offset >= 0 && offset + 8 <= count)
    return UInt64(
      littleEndian: UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// Whether both hold the same bytes.
  package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset + 8 <= count {
      if word(at: offset) != other.word(at: offset) { return false }
      offset += 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset += 1
    }
    return true
  }
}
