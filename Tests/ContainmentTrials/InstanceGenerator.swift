/// Random instances that try to be valid for a schema, and others beside them.
///
/// Most aimed instances are valid, not all: whoever uses them asks a validator.
struct InstanceGenerator {
  private var random: SeededGenerator
  /// The schemas that the current instance may still look at, since trees of references grow quickly.
  private var remaining = 0
  let root: JSONTree

  /// Instances for the schemas of one document.
  init(for root: JSONTree, seed: UInt64) {
    self.root = root
    random = SeededGenerator(seed: seed)
  }

  /// An instance aimed at the document, changed at one place once in three times.
  mutating func instance() -> JSONTree {
    remaining = 200
    let aimed = aim(at: root, depth: 0)
    return random.percent(33) ? changed(aimed) : aimed
  }

  /// Whether another schema may be looked at, which is counted.
  mutating func mayLook() -> Bool {
    remaining -= 1
    return remaining > 0
  }

  mutating func percent(_ part: Int) -> Bool { random.percent(part) }
  mutating func below(_ limit: Int) -> Int { random.below(limit) }
  mutating func pick<Element>(_ elements: [Element]) -> Element { random.pick(elements) }

  mutating func aim(at schema: JSONTree, depth: Int) -> JSONTree {
    guard depth < 8, mayLook() else { return anything(depth: 9) }
    let flat = flattened(schema, depth: 0)
    if flat.members.isEmpty { return anything(depth: depth) }
    if let constant = flat["const"], random.percent(95) { return constant }
    if let values = flat["enum"]?.elements, !values.isEmpty, random.percent(95) { return random.pick(values) }
    switch type(of: flat) {
    case "null": return .scalar("null")
    case "boolean": return random.percent(50) ? .accept : .reject
    case "integer", "number": return number(flat)
    case "string": return string(flat)
    case "array": return array(flat, depth: depth)
    default: return object(flat, depth: depth)
    }
  }

  private mutating func type(of schema: JSONTree) -> String {
    let named = (schema["type"].map { [$0] + $0.elements } ?? []).compactMap(\.unquoted)
    if !named.isEmpty { return random.pick(named) }
    let concerned = schema.members.compactMap { Self.typeOfKeyword[$0.name] }
    return concerned.isEmpty || random.percent(15) ? random.pick(SchemaGenerator.types) : random.pick(concerned)
  }

  private static let typeOfKeyword = [
    "properties": "object", "required": "object", "additionalProperties": "object", "patternProperties": "object",
    "propertyNames": "object", "minProperties": "object", "maxProperties": "object", "items": "array",
    "prefixItems": "array", "minItems": "array", "maxItems": "array", "uniqueItems": "array", "contains": "array",
    "minLength": "string", "maxLength": "string", "pattern": "string", "minimum": "number", "maximum": "number",
    "multipleOf": "number", "exclusiveMinimum": "number", "exclusiveMaximum": "number",
  ]

  private mutating func number(_ schema: JSONTree) -> JSONTree {
    let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].compactMap { schema[$0] }
    var candidates = ["0", "1", "2", "3", "-1", "7", "0.5", "6", "12", "2.0", "1e1", "0.30"].map(JSONTree.scalar)
    for bound in bounds {
      candidates += [bound, bound]
      if let whole = bound.integer { candidates += [.number(whole + 1), .number(whole - 1), .scalar("\(whole).5")] }
    }
    return random.pick(candidates)
  }

  private mutating func string(_ schema: JSONTree) -> JSONTree {
    var text = random.pick(["", "a", "b", "ab", "x1", "abc", "10", "zz", "aa", "x", "7", "bab"])
    if let least = schema["minLength"]?.integer, text.count < least {
      text += String(repeating: "a", count: least - text.count)
    }
    if let most = schema["maxLength"]?.integer { text = String(text.prefix(most)) }
    return .string(text)
  }

  private mutating func array(_ schema: JSONTree, depth: Int) -> JSONTree {
    let items = schema["items"]
    let hasList = items.map { if case .array = $0 { true } else { false } } ?? false
    let prefix = (hasList ? items : schema["prefixItems"])?.elements ?? []
    let rest = (hasList ? schema["additionalItems"] : items) ?? .accept
    var count = (schema["minItems"]?.integer ?? 0) + random.pick([0, 0, 1, 2, 3])
    if let most = schema["maxItems"]?.integer { count = min(count, most) }
    if rest == .reject { count = min(count, prefix.count) }
    var found = (0..<count).map { aim(at: $0 < prefix.count ? prefix[$0] : rest, depth: depth + 1) }
    if let contained = schema["contains"] {
      for _ in 0..<(schema["minContains"]?.integer ?? 1) {
        let item = aim(at: contained, depth: depth + 1)
        if found.isEmpty || random.percent(50) { found.append(item) } else { found[random.below(found.count)] = item }
      }
    }
    return .array(found)
  }
}
