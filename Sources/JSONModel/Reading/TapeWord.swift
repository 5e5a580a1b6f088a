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
public struct TapeWord: Sendable {
  @usableFromInline let bits: UInt64

  /// What a word stands for; the two kinds of string differ in whether the source has escapes.
  public enum Tag: UInt8, Sendable {
    case null, boolFalse, boolTrue, number, plainString, escapedString, array, object

    @inlinable @inline(__always)
    public var isContainer: Bool { rawValue >= Tag.array.rawValue }
  }

  @inlinable static var fieldWidth: UInt64 { 30 }
  @inlinable static var fieldMask: UInt64 { 1 << fieldWidth - 1 }

  @inline(__always)
  init(_ tag: Tag, offset: Int, length: Int) {
    bits =
      UInt64(tag.rawValue) << (2 * Self.fieldWidth) | UInt64(truncatingIfNeeded: offset) << Self.fieldWidth
      | UInt64(truncatingIfNeeded: length)
  }

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// What the word stands for.
  @inlinable @inline(__always)
  public var tag: Tag { unsafeBitCast(UInt8(truncatingIfNeeded: bits &>> (2 &* Self.fieldWidth)) & 7, to: Tag.self) }
  /// The first field, by the table above.
  @inlinable @inline(__always)
  public var offset: Int { Int(truncatingIfNeeded: bits >> Self.fieldWidth & Self.fieldMask) }
  /// The second field.
  @inlinable @inline(__always)
  public var length: Int { Int(truncatingIfNeeded: bits & Self.fieldMask) }

  /// The number of words of an array before its first element.
  @inlinable public static var arrayHeader: Int { 2 }
  /// The number of words of an object before its first member name.
  @inlinable public static var objectHeader: Int { 3 }
}
