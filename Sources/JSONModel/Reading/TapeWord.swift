/// One word of the tape: four bits of tag, thirty of offset, thirty of length.
///
/// A scalar or a name is one word with the offset and length of its source text, quotes included. An array is two words
/// and an object three, followed by what it holds, names before values:
///
/// | word | offset | length |
/// |---|---|---|
/// | first, with the tag | of the opening bracket | index of the tape word after the container |
/// | second | after the closing bracket | number of elements or members |
/// | third, objects alone | index of the table in the name tables | size of that table, 0 where there is none |
///
/// While a container is open its words hold what the reader needs to return to the one around it.
struct TapeWord: Sendable {
  let bits: UInt64

  enum Tag: UInt8 {
    case null, boolFalse, boolTrue, number, plainString, escapedString, array, object

    var isContainer: Bool { rawValue >= Tag.array.rawValue }
  }

  static let fieldWidth: UInt64 = 30
  static let fieldMask: UInt64 = 1 << fieldWidth - 1

  @inline(__always)
  init(_ tag: Tag, offset: Int, length: Int) {
    bits =
      UInt64(tag.rawValue) << (2 * Self.fieldWidth) | UInt64(truncatingIfNeeded: offset) << Self.fieldWidth
      | UInt64(truncatingIfNeeded: length)
  }

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  var tag: Tag { Tag(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * Self.fieldWidth))) ?? .null }
  @inline(__always)
  var offset: Int { Int(truncatingIfNeeded: bits >> Self.fieldWidth & Self.fieldMask) }
  @inline(__always)
  var length: Int { Int(truncatingIfNeeded: bits & Self.fieldMask) }

  /// The number of words before the first element or member name.
  static let arrayHeader = 2
  static let objectHeader = 3
}
