extension SchemaGenerator {
  mutating func arrayKeywords(depth: Int) -> JSONTree {
    var schema: JSONTree = [:]
    if random.percent(18) {
      let prefix = (0..<random.pick([1, 1, 2])).map { _ in subschema(depth: depth) }
      let isNew = dialect >= .draft202012
      schema[isNew ? "prefixItems" : "items"] = .array(prefix)
      if random.percent(60) { schema[isNew ? "items" : "additionalItems"] = rest(depth: depth) }
    } else if random.percent(50) {
      schema["items"] = subschema(depth: depth)
    }
    if random.percent(35) { schema["minItems"] = .number(random.pick([0, 1, 1, 2, 3])) }
    if random.percent(35) { schema["maxItems"] = .number(random.pick([0, 1, 2, 2, 3])) }
    if random.percent(25) { schema["uniqueItems"] = random.percent(90) ? .accept : .reject }
    if dialect > .draft4, random.percent(25) {
      schema["contains"] = subschema(depth: depth)
      if dialect >= .draft201909, random.percent(50) { schema["minContains"] = .number(random.pick([0, 1, 2])) }
      if dialect >= .draft201909, random.percent(50) { schema["maxContains"] = .number(random.pick([0, 1, 2])) }
    }
    if isUnevaluating, random.percent(30) { schema["unevaluatedItems"] = rest(depth: depth) }
    return schema
  }

  mutating func objectKeywords(depth: Int) -> JSONTree {
    var schema: JSONTree = [:]
    if random.percent(75) {
      schema["properties"] = children(random.some(random.pick([1, 1, 2, 3]), of: Self.names), depth)
    }
    if random.percent(40) { schema["required"] = .strings(random.some(random.pick([1, 1, 2]), of: Self.names)) }
    if random.percent(40) { schema["additionalProperties"] = rest(depth: depth) }
    if random.percent(25) {
      schema["patternProperties"] = children(random.some(random.pick([1, 1, 2]), of: Self.patterns), depth)
    }
    if dialect > .draft4, random.percent(14) { schema["propertyNames"] = nameRule() }
    if random.percent(18) { schema["minProperties"] = .number(random.pick([0, 1, 1, 2, 3])) }
    if random.percent(18) { schema["maxProperties"] = .number(random.pick([0, 1, 2, 2, 3])) }
    addDependencies(to: &schema, depth: depth)
    if isUnevaluating, random.percent(45) { schema["unevaluatedProperties"] = rest(depth: depth) }
    return schema
  }

  private mutating func addDependencies(to schema: inout JSONTree, depth: Int) {
    let trigger = random.pick(Self.names)
    let names = JSONTree.strings([random.pick(Self.names)])
    if dialect >= .draft201909 {
      if random.percent(12) { schema["dependentRequired"] = .object([.init(trigger, names)]) }
      if random.percent(8) { schema["dependentSchemas"] = children([trigger], depth) }
    } else if random.percent(14) {
      schema["dependencies"] = random.percent(60) ? .object([.init(trigger, names)]) : children([trigger], depth)
    }
  }

  private mutating func children(_ names: [String], _ depth: Int) -> JSONTree {
    .object(names.map { JSONTree.Member($0, subschema(depth: depth)) })
  }

  private mutating func nameRule() -> JSONTree {
    switch random.below(5) {
    case 0: ["pattern": .string(random.pick(Self.patterns))]
    case 1: ["enum": .strings(random.some(2, of: Self.names))]
    case 2: ["maxLength": .number(random.pick([0, 1, 2]))]
    case 3: ["minLength": .number(2)]
    default: ["not": ["enum": .strings([random.pick(Self.names)])]]
    }
  }

  /// What stands under a keyword for the remaining members or items: often a truth value, which draft 4 knows here too.
  private mutating func rest(depth: Int) -> JSONTree {
    guard random.percent(60) else { return subschema(depth: depth) }
    return random.percent(35) ? .accept : .reject
  }

  /// A keyword that applies schemas to the value itself.
  mutating func combination(depth: Int) -> JSONTree {
    switch random.below(100) {
    case ..<25: return ["anyOf": branches(depth)]
    case ..<50: return ["oneOf": branches(depth)]
    case ..<68: return ["allOf": branches(depth)]
    case ..<85: return ["not": subschema(depth: depth)]
    default:
      guard dialect >= .draft7 else { return ["not": subschema(depth: depth)] }
      var schema: JSONTree = ["if": subschema(depth: depth)]
      if random.percent(75) { schema["then"] = subschema(depth: depth) }
      if random.percent(60) { schema["else"] = subschema(depth: depth) }
      return schema
    }
  }

  private mutating func branches(_ depth: Int) -> JSONTree {
    .array((0..<random.pick([1, 2, 2, 3])).map { _ in subschema(depth: depth) })
  }
}
