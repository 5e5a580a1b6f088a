/// The decoding of single scalars beyond ASCII.
enum UTF8Decoding {
  /// The scalar at an index, which is moved behind it; U+FFFD for a byte that begins no well-formed sequence.
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let first = UInt32(text[index])
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= text.count else {
      index += 1
      return 0xFFFD
    }
    var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else {
        index += 1
        return 0xFFFD
      }
      scalar = scalar << 6 | byte & 0x3F
    }
    index += length
    return scalar
  }
}
