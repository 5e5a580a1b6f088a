import JSONModel
import JSONSchema

extension PlaceLowering {
  mutating func addArrays() {
    if let least = count(.minItems), least > 0 { add(arena.literal(.minItems, least)) }
    if let most = count(.maxItems), most < .max { add(arena.literal(.maxItems, most)) }
    if self[.uniqueItems]?.value.boolean == true { add(arena.literal(.unique)) }
    let (prefix, tail) = itemLayout
    for (position, child) in prefix.enumerated() { add(arena.item(position, literal(of: child))) }
    if let tail { add(arena.rest(from: prefix.count, literal(of: tail))) }
    if let counted = onlyLiteral(in: .contains) {
      add(arena.contains(counted, atLeast: count(.minContains) ?? 1, atMost: count(.maxContains) ?? .max))
    }
  }

  /// The schemas of the first items and of the others, in the words of the dialect.
  var itemLayout: (prefix: ContiguousArray<SchemaChild>, tail: SchemaChild?) {
    if self[.items]?.value.kind == .array {
      return (children(of: .items), children(of: .additionalItems).first)
    }
    return (children(of: .prefixItems), children(of: .items).first)
  }

  mutating func addObjects() {
    if let least = count(.minProperties), least > 0 { add(arena.literal(.minProperties, least)) }
    if let most = count(.maxProperties), most < .max { add(arena.literal(.maxProperties, most)) }
    if let names = self[.required]?.value.array {
      for name in names { if let name = name.string { add(required(name)) } }
    }
    for child in children(of: .properties) {
      add(arena.property(number(of: child), literal(of: child)))
    }
    for child in children(of: .patternProperties) {
      add(arena.region(NameRegion(matching: [pattern(of: child)]), literal(of: child)))
    }
    if let others = onlyLiteral(in: .additionalProperties) { add(arena.region(undeclared, others)) }
    if let rule = onlyLiteral(in: .propertyNames), rule != .accept {
      add(arena.literal(.names, Int(rule.raw)))
    }
    if !present.isDisjoint(with: [.dependencies, .dependentRequired, .dependentSchemas]) { addDependencies() }
  }

  /// The names that neither `properties` nor `patternProperties` speak of.
  var undeclared: NameRegion {
    let names = children(of: .properties).map { number(of: $0) }
    let patterns = children(of: .patternProperties).map { pattern(of: $0) }
    return NameRegion(except: Set(names).sorted(), avoiding: Set(patterns).sorted())
  }

  private mutating func addDependencies() {
    for keyword in [self[.dependentRequired], self[.dependencies]].compactMap({ $0 }) {
      guard let lists = keyword.value.object else { continue }
      for (trigger, value) in lists {
        for name in value.array?.compactMap(\.string) ?? [] {
          addDependency(keyword, trigger, required(name))
        }
      }
    }
    for keyword in [self[.dependentSchemas], self[.dependencies]].compactMap({ $0 }) {
      for child in lowering.index.children(of: keyword) {
        addDependency(keyword, child.token ?? "", literal(of: child))
      }
    }
  }

  /// After draft-07 `dependencies` left the vocabularies; some validators still heed it and some do not, so that it says
  /// nothing certain of objects with the trigger.
  private mutating func addDependency(_ keyword: SchemaKeyword, _ trigger: String, _ consequence: Literal) {
    guard keyword.keyword == .dependencies, dialect > .draft7 else {
      add(arena.any([~has(trigger), consequence]))
      return
    }
    let unclear = arena.opaque(
      "dependencies \(trigger) \(consequence.raw)",
      because: Undetermined(
        reason: .unknownDialect, pointer: lowering.index.pointer(of: site), budget: 0,
        detail: "validators disagree on `dependencies` in \(dialect.rawValue)"))
    add(arena.any([~has(trigger), consequence, unclear]))
  }

  /// Objects that have the name; other values are accepted, as by `required`.
  func required(_ name: String) -> Literal { arena.literal(.required, arena.nameNumber(ExactText(name))) }

  /// Objects that have the name, and nothing else.
  func has(_ name: String) -> Literal { arena.all([arena.types(ValueType.object.bit), required(name)]) }

  func number(of child: SchemaChild) -> Int { arena.nameNumber(ExactText(child.token ?? "")) }
  func pattern(of child: SchemaChild) -> Int { arena.patterns.number(of: child.token ?? "") }
}
