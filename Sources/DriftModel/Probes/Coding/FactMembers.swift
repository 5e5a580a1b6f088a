import JSONModel

/// A reader of the members of one object in coded facts, which says what is missing or of another type.
struct FactMembers {
  private let value: JSONValue

  init(_ value: JSONValue) throws(Problem) {
    self.value = value
    if value.kind != .object { throw Self.problem("coded facts are of type \(value.kind.rawValue), not object", value) }
  }

  /// The member as it stands, or `nil` where it is absent or `null`.
  func raw(_ name: String) -> JSONValue? { value[name].flatMap { $0.isNull ? nil : $0 } }

  func optional<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Problem) -> Value? {
    guard let member = raw(name) else { return nil }
    guard let value = read(member) else {
      throw Self.problem("the member \"\(name)\" of coded facts has a value that was not expected", member)
    }
    return value
  }

  func required<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Problem) -> Value {
    if let value = try optional(name, read) { return value }
    throw Self.problem("coded facts have no member \"\(name)\"", value)
  }

  func string(_ name: String) throws(Problem) -> String { try required(name) { $0.string } }
  func optionalString(_ name: String) throws(Problem) -> String? { try optional(name) { $0.string } }
  func integer(_ name: String) throws(Problem) -> Int { try required(name) { $0.number?.integer } }
  func flag(_ name: String) throws(Problem) -> Bool { try required(name) { $0.boolean } }
  func optionalFlag(_ name: String) throws(Problem) -> Bool? { try optional(name) { $0.boolean } }
  func moment(_ name: String) throws(Problem) -> Timestamp { try required(name, Self.moment) }
  func optionalMoment(_ name: String) throws(Problem) -> Timestamp? { try optional(name, Self.moment) }

  func optionalDigest(_ name: String) throws(Problem) -> SHA256Digest? {
    try optional(name) { $0.string.flatMap(SHA256Digest.init(hexadecimal:)) }
  }

  func word<Word: RawRepresentable<String>>(_ name: String) throws(Problem) -> Word {
    try required(name) { $0.string.flatMap(Word.init(rawValue:)) }
  }

  func optionalStrings(_ name: String) throws(Problem) -> [String]? {
    try optional(name) { list in
      list.array.flatMap { array in
        let texts = array.compactMap(\.string)
        return texts.count == array.count ? texts : nil
      }
    }
  }

  func strings(_ name: String) throws(Problem) -> [String] {
    if let texts = try optionalStrings(name) { return texts }
    throw Self.problem("coded facts have no member \"\(name)\"", value)
  }

  /// An object whose values are all read alike.
  func map<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Problem) -> [String: Value] {
    if let values = try optionalMap(name, read) { return values }
    throw Self.problem("coded facts have no member \"\(name)\"", value)
  }

  func optionalMap<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(Problem) -> [String: Value]? {
    try optional(name) { member in
      guard let object = member.object else { return nil }
      var values: [String: Value] = [:]
      for (name, value) in object {
        guard let value = read(value) else { return nil }
        values[name] = value
      }
      return values
    }
  }

  func list<Element>(
    _ name: String, _ read: (FactMembers) throws(Problem) -> Element
  ) throws(Problem) -> [Element] {
    try Self.list(try required(name) { $0.array == nil ? nil : $0 }, read)
  }

  /// The elements of an array of objects.
  static func list<Element>(
    _ value: JSONValue, _ read: (FactMembers) throws(Problem) -> Element
  ) throws(Problem) -> [Element] {
    guard let array = value.array else { throw problem("coded facts are no list", value) }
    var elements: [Element] = []
    for element in array { elements.append(try read(try FactMembers(element))) }
    return elements
  }

  private static func moment(_ value: JSONValue) -> Timestamp? { value.string.flatMap { Timestamp($0) } }

  private static func problem(_ what: String, _ value: JSONValue) -> Problem {
    let position = value.position
    return Problem(
      what: what, place: "line \(position.line), column \(position.column)",
      next: "use the version of schema-drift that wrote it, or a newer one")
  }
}

extension JSONOutput {
  /// The text, or `null` where there is none.
  static func text(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  /// The texts in their order.
  static func texts(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }

  /// An object from a dictionary, its members in the order of their names.
  static func map<Value>(_ values: [String: Value], _ write: (Value) -> JSONOutput) -> JSONOutput {
    .object(values.sorted { $0.key < $1.key }.map { (name: $0.key, value: write($0.value)) })
  }
}
