import JSONModel

/// A set of the kinds of value that a tape tells apart, one bit each; `true` and `false` are two kinds.
struct TagSet: Equatable {
  var bits: UInt8

  static let none = TagSet(bits: 0)
  static let all = TagSet(bits: 0xFF)

  static let null = TagSet(.null)
  static let booleans = TagSet(.boolFalse).union(TagSet(.boolTrue))
  static let number = TagSet(.number)
  static let strings = TagSet(.plainString).union(TagSet(.escapedString))
  static let array = TagSet(.array)
  static let object = TagSet(.object)

  init(bits: UInt8) { self.bits = bits }

  init(_ tag: TapeWord.Tag) { bits = 1 << tag.rawValue }

  /// The kinds that the name of a type stands for; those of `integer` are those of `number`.
  ///
  /// The name is known to be one of the seven, which differ in their first letters but for `null`, the shorter one.
  init(typeNamed name: UnsafeBufferPointer<UInt8>) {
    self =
      switch name.first {
      case UInt8(ascii: "n"): name.count == 4 ? .null : .number
      case UInt8(ascii: "b"): .booleans
      case UInt8(ascii: "i"): .number
      case UInt8(ascii: "s"): .strings
      case UInt8(ascii: "a"): .array
      case UInt8(ascii: "o"): .object
      default: .none
      }
  }

  func union(_ other: TagSet) -> TagSet { TagSet(bits: bits | other.bits) }
  func intersection(_ other: TagSet) -> TagSet { TagSet(bits: bits & other.bits) }
  func subtracting(_ other: TagSet) -> TagSet { TagSet(bits: bits & ~other.bits) }

  @inline(__always)
  func contains(_ tag: TapeWord.Tag) -> Bool { bits &>> tag.rawValue & 1 != 0 }
}
