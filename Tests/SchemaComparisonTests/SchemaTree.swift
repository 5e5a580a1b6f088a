/// A JSON value that tests build and take apart before they print it.
indirect enum SchemaTree: Hashable {
  case literal(String)
  case array([SchemaTree])
  case object([Member])

  struct Member: Hashable {
    var name: String
    var value: SchemaTree

    init(_ name: String, _ value: SchemaTree) {
      self.name = name
      self.value = value
    }
  }

  static func string(_ text: String) -> SchemaTree { .literal("\"\(text)\"") }

  static func reference(_ name: String) -> SchemaTree { .object([Member("$ref", .string("#/$defs/\(name)"))]) }

  var text: String {
    switch self {
    case .literal(let text): text
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map { "\"\($0.name)\":\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  subscript(name: String) -> SchemaTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The schema with each schema directly inside it replaced; definitions are among them.
  func mappingSubschemas(_ transform: (SchemaTree) -> SchemaTree) -> SchemaTree {
    guard case .object(let members) = self else { return self }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("properties", .object(let inner)), ("patternProperties", .object(let inner)),
          ("dependentSchemas", .object(let inner)), ("$defs", .object(let inner)):
          Member(member.name, .object(inner.map { Member($0.name, transform($0.value)) }))
        case ("allOf", .array(let inner)), ("anyOf", .array(let inner)), ("oneOf", .array(let inner)),
          ("prefixItems", .array(let inner)):
          Member(member.name, .array(inner.map(transform)))
        case ("additionalProperties", _), ("propertyNames", _), ("items", _), ("contains", _), ("not", _), ("if", _),
          ("then", _), ("else", _), ("unevaluatedProperties", _):
          Member(member.name, transform(member.value))
        default:
          member
        }
      })
  }
}
