/// Edits of a schema such as its authors make: a keyword dropped, added, loosened or tightened, a branch more or less.
struct SchemaMutation {
  private var generator: SchemaGenerator

  /// Edits that draw new parts from `generator`, which knows the document's dialect and definitions.
  init(_ generator: SchemaGenerator) {
    self.generator = generator
    // A reference means something else inside the embedded resource.
    if generator.isExtending { self.generator.references = .none }
  }

  /// `document` with one to three edits.
  mutating func apply(to document: JSONTree) -> JSONTree {
    for _ in 0..<20 {
      var edited = document
      for _ in 0..<generator.random.pick([1, 1, 1, 2, 3]) { edited = editedOnce(edited) }
      if !edited.hasReferenceCircle(generator.dialect) { return edited }
    }
    return document
  }

  private mutating func editedOnce(_ document: JSONTree) -> JSONTree {
    let place = generator.random.below(document.schemaCount)
    return document.replacingSubschema(at: place) { edited($0) }
  }

  private mutating func edited(_ schema: JSONTree) -> JSONTree {
    guard case .object(let members) = schema else { return generator.subschema(depth: 1) }
    let names = members.map(\.name).filter { $0.first != "$" && $0 != "definitions" }
    let isReference = schema["$ref"] != nil
    var result = schema
    switch generator.random.below(100) {
    case ..<25 where !names.isEmpty: result[generator.random.pick(names)] = nil
    case ..<60 where !names.isEmpty: changeValue(of: generator.random.pick(names), in: &result)
    case ..<85 where !isReference: result.add(generator.typed(generator.random.pick(SchemaGenerator.types), depth: 1))
    case ..<93 where !isReference: result = wrapped(schema, names)
    default: if !isReference { result.add(generator.combination(depth: 1)) }
    }
    repairExclusiveBounds(in: &result)
    return result
  }

  /// Moves the keywords into a branch.
  private mutating func wrapped(_ schema: JSONTree, _ names: [String]) -> JSONTree {
    var outer = schema
    var inner: JSONTree = [:]
    for name in names {
      inner[name] = schema[name]
      outer[name] = nil
    }
    var branches = [inner]
    if generator.random.percent(50) { branches.append(generator.subschema(depth: 1)) }
    outer[generator.random.pick(["allOf", "anyOf", "oneOf"])] = .array(branches)
    return outer
  }

  private mutating func changeValue(of name: String, in schema: inout JSONTree) {
    guard let value = schema[name] else { return }
    switch (name, value) {
    case ("type", _):
      schema[name] = .string(generator.random.pick(SchemaGenerator.types))
    case ("enum", .array(let values)):
      schema[name] = generator.random.percent(50) && values.count > 1 ? .array(values.dropLast()) : generator.values()
    case ("required", _):
      schema[name] = .strings(generator.random.some(generator.random.pick([1, 2]), of: SchemaGenerator.names))
    case ("anyOf", .array(var branches)), ("oneOf", .array(var branches)), ("allOf", .array(var branches)):
      change(&branches)
      schema[name] = nil
      let other = generator.random.pick(["anyOf", "oneOf", "allOf"])
      schema[generator.random.percent(80) || schema[other] != nil ? name : other] = .array(branches)
    case ("properties", .object(var children)), ("patternProperties", .object(var children)):
      let names = name == "properties" ? SchemaGenerator.names : SchemaGenerator.patterns
      change(&children, names)
      schema[name] = .object(children)
    case ("pattern", _): schema[name] = .string(generator.random.pick(SchemaGenerator.patterns))
    case ("multipleOf", _): schema[name] = .scalar(generator.random.pick(["1", "2", "3", "0.5", "6", "4"]))
    case (_, .object) where JSONTree.schemaKeywords.contains(name): schema[name] = generator.subschema(depth: 1)
    default: shift(name, in: &schema)
    }
  }

  private mutating func change(_ branches: inout [JSONTree]) {
    if branches.count > 1, generator.random.percent(50) {
      branches.remove(at: generator.random.below(branches.count))
    } else {
      branches.append(generator.subschema(depth: 1))
    }
  }

  private mutating func change(_ children: inout [JSONTree.Member], _ names: [String]) {
    if !children.isEmpty, generator.random.percent(40) { children.removeLast() }
    let name = generator.random.pick(names)
    children.removeAll { $0.name == name }
    children.append(.init(name, generator.subschema(depth: 1)))
  }

  /// Moves a whole number by one; counts and lengths stay at zero or above.
  private mutating func shift(_ name: String, in schema: inout JSONTree) {
    guard name != "const", let number = schema[name]?.integer else { return }
    let moved = number + generator.random.pick([1, -1])
    schema[name] = .number(name.hasPrefix("m") && !["minimum", "maximum"].contains(name) ? max(0, moved) : moved)
  }

  /// Draft 4 asks for the bound beside its boolean `exclusive…`.
  private func repairExclusiveBounds(in schema: inout JSONTree) {
    guard generator.dialect == .draft4 else { return }
    if schema["minimum"] == nil { schema["exclusiveMinimum"] = nil }
    if schema["maximum"] == nil { schema["exclusiveMaximum"] = nil }
  }
}
