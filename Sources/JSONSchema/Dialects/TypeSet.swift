/// A set of the seven type names of JSON Schema, of which `number` includes `integer`.
public struct TypeSet: OptionSet, Hashable, Sendable {
  /// One bit a name.
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let null = TypeSet(rawValue: 1)
  public static let boolean = TypeSet(rawValue: 2)
  public static let integer = TypeSet(rawValue: 4)
  public static let number = TypeSet(rawValue: 8)
  public static let string = TypeSet(rawValue: 16)
  public static let array = TypeSet(rawValue: 32)
  public static let object = TypeSet(rawValue: 64)

  /// The set of one name, or `nil` for a name that JSON Schema does not have.
  public init?(name: String) {
    guard let member = Self.members.first(where: { $0.name == name }) else { return nil }
    self = member.type
  }

  /// The set of one name in UTF-8, without a text being made of it.
  init?(name: UnsafeBufferPointer<UInt8>) {
    let candidate: (name: StaticString, type: TypeSet)
    switch name.first {
    case UInt8(ascii: "s"): candidate = ("string", .string)
    case UInt8(ascii: "o"): candidate = ("object", .object)
    case UInt8(ascii: "a"): candidate = ("array", .array)
    case UInt8(ascii: "i"): candidate = ("integer", .integer)
    case UInt8(ascii: "b"): candidate = ("boolean", .boolean)
    case UInt8(ascii: "n"): candidate = name.count == 4 ? ("null", .null) : ("number", .number)
    default: return nil
    }
    guard candidate.name.utf8CodeUnitCount == name.count,
      candidate.name.withUTF8Buffer({ spelling in name.indices.allSatisfy { name[$0] == spelling[$0] } })
    else { return nil }
    self = candidate.type
  }

  /// The names in the set, in the order of the declaration above.
  public var names: [String] { Self.members.filter { contains($0.type) }.map(\.name) }

  /// The set without `integer` where `number` says it already.
  public var simplified: TypeSet { contains(.number) ? subtracting(.integer) : self }

  private static let members: [(name: String, type: TypeSet)] = [
    ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number), ("string", .string),
    ("array", .array), ("object", .object),
  ]
}
