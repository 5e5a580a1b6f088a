/// A filter that most objects pass at almost no cost: while it is not full, their names certainly differ.
///
/// Each name sets one of 64 bits, chosen by its first and last eight bytes. A bit that is already set fills the filter,
/// and so does a name with escapes, whose source bytes say little.
struct NameFilter {
  private(set) var bits: UInt64 = 0

  @inline(__always)
  var isFull: Bool { bits == .max }

  @inline(__always)
  mutating func fill() { bits = .max }

  /// Adds the name whose content lies in `content`; `input` is what may be read around it.
  @inline(__always)
  mutating func insert(_ content: Range<Int>, in input: UnsafeBufferPointer<UInt8>) {
    guard content.lowerBound &+ 8 <= input.count else { return fill() }
    let length = content.count
    var key = input.word(at: content.lowerBound)
    if length < 8 {
      key &= 1 << UInt64(truncatingIfNeeded: 8 &* length) &- 1
    } else {
      key ^= input.word(at: content.upperBound &- 8) &* 31
    }
    let mixed = (key ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    let bit = 1 &<< (mixed &>> 58) as UInt64
    bits = bits & bit == 0 ? bits | bit : .max
  }
}
