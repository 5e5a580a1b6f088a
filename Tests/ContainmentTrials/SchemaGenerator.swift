/// Random schema documents over every keyword of a dialect, small enough to print, with definitions that may refer to
/// each other and to themselves.
struct SchemaGenerator {
  var random: SeededGenerator
  let dialect: TrialDialect
  /// The names of the definitions that references may lead to.
  let definitions: [String]
  /// Whether the document uses `unevaluatedItems` and `unevaluatedProperties`.
  let isUnevaluating: Bool
  /// Whether the document embeds a resource that it extends through a dynamic reference.
  let isExtending: Bool
  /// The references that may be drawn now.
  var references = References.named

  enum References {
    /// To definitions and to the root, and to the embedded resource where there is one.
    case named
    /// From inside the embedded resource to whatever extends it.
    case dynamic
    case none
  }

  static let names = ["a", "b", "c", "x1", "xy"]
  static let types = ["null", "boolean", "integer", "number", "string", "array", "object"]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let drafts: [TrialDialect] = [.draft4, .draft6, .draft7, .draft7, .draft201909, .draft202012, .draft202012]
    dialect = random.pick(drafts)
    isUnevaluating = dialect >= .draft201909 && random.percent(25)
    isExtending = dialect >= .draft201909 && random.percent(12)
    definitions = random.some(random.pick([0, 0, 1, 2, 3]), of: ["A", "B", "C"])
    self.random = random
  }

  /// A whole document, with `$schema` where the dialect is not the standard one.
  mutating func document() -> JSONTree {
    repeat {
      let tree = draft()
      if !tree.hasReferenceCircle(dialect) { return tree }
    } while true
  }

  private mutating func draft() -> JSONTree {
    var root = schema(depth: random.pick([1, 2, 2, 3]))
    if dialect != .draft202012 || random.percent(30) { root["$schema"] = .string(dialect.uri) }
    var parts = definitions.map { JSONTree.Member($0, schema(depth: 2)) }
    if isExtending { parts.append(embedTree(in: &root)) }
    if !parts.isEmpty { root[dialect.definitions] = .object(parts) }
    return root
  }

  /// A resource of its own with an extension point, which the root often fills.
  private mutating func embedTree(in root: inout JSONTree) -> JSONTree.Member {
    references = .dynamic
    defer { references = .named }
    var tree = schema(depth: 3)
    tree["$id"] = .string("tree")
    root["$id"] = .string("http://example.com/root/")
    let anchor =
      dialect == .draft201909
      ? JSONTree.Member("$recursiveAnchor", .accept) : JSONTree.Member("$dynamicAnchor", .string("node"))
    tree[anchor.name] = anchor.value
    if random.percent(70) { root[anchor.name] = anchor.value }
    return JSONTree.Member("T", tree)
  }

  /// A schema inside another one.
  mutating func subschema(depth: Int) -> JSONTree {
    if let reference = reference() { return reference }
    if random.percent(7), dialect > .draft4 { return random.percent(60) ? .accept : .reject }
    if random.percent(3) { return [:] }
    return depth > 1 ? schema(depth: depth - 1) : leaf()
  }

  private mutating func reference() -> JSONTree? {
    switch references {
    case .none: return nil
    case .dynamic:
      guard random.percent(20) else { return nil }
      return dialect == .draft201909 ? ["$recursiveRef": .string("#")] : ["$dynamicRef": .string("#node")]
    case .named:
      if isExtending, random.percent(20) { return ["$ref": .string("tree")] }
      if !definitions.isEmpty, random.percent(22) {
        return ["$ref": .string("#/\(dialect.definitions)/\(random.pick(definitions))")]
      }
      return random.percent(3) ? ["$ref": .string("#")] : nil
    }
  }

  private mutating func schema(depth: Int) -> JSONTree {
    if random.percent(16) { return combination(depth: depth) }
    var schema: JSONTree = [:]
    if random.percent(10) {
      for type in random.some(2, of: ["number", "string", "array", "object"]) { schema.add(typed(type, depth: depth)) }
      if random.percent(40) { schema["type"] = .strings(random.some(random.pick([2, 3]), of: Self.types)) }
    } else {
      let type = random.pick([
        "integer", "number", "string", "string", "array", "array", "object", "object", "object", "object",
      ])
      schema = typed(type, depth: depth)
      if random.percent(64) {
        schema["type"] = .string(type)
      } else if random.percent(40) {
        schema["type"] = .strings([type, random.pick(Self.types.filter { $0 != type })])
      }
    }
    if random.percent(12) { schema.add(combination(depth: depth)) }
    if random.percent(5) { schema["enum"] = values() }
    return schema
  }

  private mutating func leaf() -> JSONTree {
    switch random.below(100) {
    case ..<35: ["type": .string(random.pick(Self.types))]
    case ..<60: ["enum": values()]
    case ..<75 where dialect > .draft4: ["const": value()]
    default: typed(random.pick(["number", "string", "string"]), depth: 1)
    }
  }

  /// The keywords that concern one type.
  mutating func typed(_ type: String, depth: Int) -> JSONTree {
    switch type {
    case "integer", "number": numberKeywords()
    case "string": stringKeywords()
    case "array": arrayKeywords(depth: depth)
    default: objectKeywords(depth: depth)
    }
  }
}

extension JSONTree {
  /// Takes over the members of `other`, which replace those of the same name.
  mutating func add(_ other: JSONTree) {
    for member in other.members { self[member.name] = member.value }
  }
}
