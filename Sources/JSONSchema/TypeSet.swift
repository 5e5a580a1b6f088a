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

  /// The names in the set, in the order of the declaration above.
  public var names: [String] { Self.members.filter { contains($0.type) }.map(\.name) }

  /// The set without `integer` where `number` says it already.
  public var simplified: TypeSet { contains(.number) ? subtracting(.integer) : self }

  private static let members: [(name: String, type: TypeSet)] = [
    ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number), ("string", .string),
    ("array", .array), ("object", .object),
  ]
}
