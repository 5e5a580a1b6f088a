/// The length of a text with its first and last eight bytes: all of a text of up to sixteen bytes.
struct TextKey {
  let length: Int
  let head: UInt64
  let tail: UInt64

  /// The longest text that its key says in full.
  static let completeLength = 16

  /// The key of `text`, behind which memory may be read up to `limit`.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, readableUpTo limit: UnsafePointer<UInt8>) {
    length = text.count
    let start = text.baseAddress.unsafelyUnwrapped
    if length >= 8 {
      head = Self.word(at: start)
      tail = Self.word(at: start + (length &- 8))
    } else {
      tail = 0
      if start + 8 <= limit {
        head = Self.word(at: start) & (1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1)
      } else {
        head = Self.bytewise(text)
      }
    }
  }

  /// A hash of the text whose key this is; `seed` differs from process to process, so that nobody can choose texts that
  /// collide.
  @inline(__always)
  func hash(of text: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    let hash = Self.fold(head ^ seed, tail ^ UInt64(truncatingIfNeeded: length) ^ 0x9E37_79B9_7F4A_7C15)
    return length > Self.completeLength ? Self.hash(ofLong: text, from: hash, seed: seed) : hash
  }

  @inline(never)
  private static func hash(ofLong text: UnsafeBufferPointer<UInt8>, from hash: UInt64, seed: UInt64) -> UInt64 {
    let start = text.baseAddress.unsafelyUnwrapped
    var hash = hash
    var offset = 8
    while offset < text.count &- 8 {
      hash = fold(hash ^ word(at: start + offset), seed | 1)
      offset &+= 8
    }
    return hash
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func word(at address: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self))
  }

  @inline(never)
  private static func bytewise(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for (index, byte) in text.enumerated() { word |= UInt64(byte) << UInt64(8 * index) }
    return word
  }
}
