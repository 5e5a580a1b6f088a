/// The well-formed byte sequences of UTF-8, by table 3-7 of the Unicode Standard.
enum UTF8Sequence {
  /// The length of the well-formed sequence at `offset`, 1 to 4, or 0 where there is none.
  static func length(at offset: Int, in input: UnsafeBufferPointer<UInt8>) -> Int {
    func byte(_ distance: Int) -> UInt8 { offset + distance < input.count ? input[offset + distance] : 0 }
    func continues(_ distance: Int) -> Bool { byte(distance) & 0xC0 == 0x80 }

    switch byte(0) {
    case 0x00...0x7F: return offset < input.count ? 1 : 0
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0...0xEF:
      let overlong = byte(0) == 0xE0 && byte(1) < 0xA0
      let surrogate = byte(0) == 0xED && byte(1) >= 0xA0
      return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0
    case 0xF0...0xF4:
      let overlong = byte(0) == 0xF0 && byte(1) < 0x90
      let beyondUnicode = byte(0) == 0xF4 && byte(1) >= 0x90
      return continues(1) && continues(2) && continues(3) && !overlong && !beyondUnicode ? 4 : 0
    default: return 0
    }
  }
}
