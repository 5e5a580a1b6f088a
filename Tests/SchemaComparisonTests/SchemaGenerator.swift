/// Random schemas of all keyword families, small enough to print, with definitions that may refer to each other and themselves.
struct SchemaGenerator {
  private var random: SeededGenerator
  private let definitions = ["A", "B", "C"]

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  mutating func schema() -> SchemaTree {
    let definitions = definitions.map { SchemaTree.Member($0, guarded(depth: 2)) }
    guard case .object(let members) = guarded(depth: 3) else { return .object([]) }
    return .object(members + [SchemaTree.Member("$defs", .object(definitions))])
  }

  /// The schema with one place of it generated anew.
  mutating func mutated(_ schema: SchemaTree) -> SchemaTree {
    guard case .object(let members) = schema, !random.oneIn(4) else { return guarded(depth: 1) }
    let target = Int.random(in: 0..<max(members.count, 1), using: &random)
    var index = -1
    let inner = schema.mappingSubschemas { subschema in
      index += 1
      return index == target ? mutated(subschema) : subschema
    }
    guard inner == schema, case .object(var changed) = inner else { return inner }
    changed.removeAll { $0.name != "$defs" && random.oneIn(3) }
    return .object(changed)
  }

  private mutating func subschema(depth: Int) -> SchemaTree {
    if random.oneIn(5) { return .reference(random.pick(definitions)) }
    if random.oneIn(12) { return .literal(random.pick(["true", "false"])) }
    return guarded(depth: depth)
  }

  /// A schema that is not a bare reference, so that references cannot lead in a circle.
  private mutating func guarded(depth: Int) -> SchemaTree {
    guard depth > 0 else { return .object([SchemaTree.Member("type", .string(random.pick(Self.types)))]) }
    var members: [SchemaTree.Member] = []
    func add(_ name: String, _ value: SchemaTree) { members.append(SchemaTree.Member(name, value)) }
    if random.oneIn(2) { add("type", .array(random.some(of: Self.types).map(SchemaTree.string))) }
    if random.oneIn(6) {
      add("enum", .array(random.some(of: ["1", "2", "\"a\"", "true", "[1]"]).map(SchemaTree.literal)))
    }
    for name in random.few(of: Self.limits) { add(name, .literal(random.pick(["0", "1", "2", "3"]))) }
    if random.oneIn(2) {
      add("properties", .object(random.some(of: Self.names).map { .init($0, subschema(depth: depth - 1)) }))
    }
    if random.oneIn(4) { add("required", .array(random.some(of: Self.names).map(SchemaTree.string))) }
    if random.oneIn(6) { add("patternProperties", .object([.init("^x", subschema(depth: depth - 1))])) }
    if random.oneIn(6) { add("dependentRequired", .object([.init("a", .array([.string("b")]))])) }
    for name in random.few(of: Self.single) { add(name, subschema(depth: depth - 1)) }
    for name in random.few(of: ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      let count = Int.random(in: 1...3, using: &random)
      add(name, .array((0..<count).map { _ in subschema(depth: depth - 1) }))
    }
    if members.isEmpty { add("minLength", .literal("1")) }
    return .object(members)
  }

  private static let types = ["null", "boolean", "integer", "number", "string", "array", "object"]
  private static let names = ["a", "b", "c", "d"]
  private static let limits = [
    "minLength", "maxLength", "minimum", "exclusiveMaximum", "minItems", "maxItems", "minProperties", "minContains",
  ]
  private static let single = [
    "additionalProperties", "propertyNames", "items", "contains", "not", "if", "then", "else", "unevaluatedProperties",
  ]
}

extension SeededGenerator {
  /// At least one of the elements, in their order.
  mutating func some<Element>(of elements: [Element]) -> [Element] {
    let chosen = elements.filter { _ in oneIn(3) }
    return chosen.isEmpty ? [pick(elements)] : chosen
  }

  /// Rarely some of the elements, in their order.
  mutating func few<Element>(of elements: [Element]) -> [Element] { elements.filter { _ in oneIn(9) } }
}
