/// The length of strings as JSON Schema counts it: in code points.
enum UnicodeLength {
  /// The number of code points of valid UTF-8. Cost: O(bytes), eight at a time.
  static func scalars(in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = text.baseAddress else { return 0 }
    var continuations = 0
    var offset = 0
    while offset &+ 8 <= text.count {
      let word = UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self)
      // of each byte the top bit is set and the next is not
      continuations &+= (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      offset &+= 8
    }
    while offset < text.count {
      if UTF8.isContinuation(text[offset]) { continuations &+= 1 }
      offset &+= 1
    }
    return text.count &- continuations
  }
}
