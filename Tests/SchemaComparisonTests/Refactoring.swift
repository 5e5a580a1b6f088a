/// Rewritings of a schema that leave what it says as it is.
enum Refactoring: CaseIterable {
  case reorder, annotate, renameDefinitions, inlineOnce, extract, wrap, sayNothing

  func apply(to schema: SchemaTree, seed: Int) -> SchemaTree {
    var random = SeededGenerator(seed: seed)
    switch self {
    case .reorder: return reordered(schema, &random)
    case .annotate: return annotated(schema, &random)
    case .renameDefinitions: return renamed(schema)
    case .inlineOnce: return inlined(schema, from: schema)
    case .extract: return extracted(schema)
    case .wrap: return wrapped(schema, isRoot: true)
    case .sayNothing: return emptied(schema)
    }
  }

  private func reordered(_ schema: SchemaTree, _ random: inout SeededGenerator) -> SchemaTree {
    let inner = schema.mappingSubschemas { reordered($0, &random) }
    guard case .object(let members) = inner else { return inner }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("type", .array(let list)), ("enum", .array(let list)), ("required", .array(let list)),
          ("allOf", .array(let list)), ("anyOf", .array(let list)), ("oneOf", .array(let list)):
          .init(member.name, .array(list.shuffled(using: &random)))
        case ("properties", .object(let list)):
          .init(member.name, .object(list.shuffled(using: &random)))
        default:
          member
        }
      }.shuffled(using: &random))
  }

  private func annotated(_ schema: SchemaTree, _ random: inout SeededGenerator) -> SchemaTree {
    let inner = schema.mappingSubschemas { annotated($0, &random) }
    guard case .object(let members) = inner else { return inner }
    let notes: [SchemaTree.Member] = [
      .init("title", .string("T")), .init("default", .literal("null")), .init("x-note", .literal("[1]")),
      .init("$comment", .string("c")), .init("deprecated", .literal("true")), .init("$core_version", .string("2")),
    ]
    return .object(members + random.some(of: notes))
  }

  private func renamed(_ schema: SchemaTree) -> SchemaTree {
    let inner = schema.mappingSubschemas(renamed)
    guard case .object(let members) = inner else { return inner }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("$ref", .literal(let target)):
          .init(member.name, .literal(target.dropLast() + "é~1x\""))
        case ("$defs", .object(let definitions)):
          .init(member.name, .object(definitions.map { .init($0.name + "é/x", $0.value) }))
        default:
          member
        }
      })
  }

  /// Replaces each reference outside the definitions by what it refers to, which unrolls recursion once.
  private func inlined(_ schema: SchemaTree, from root: SchemaTree) -> SchemaTree {
    if case .literal(let target)? = schema["$ref"] {
      let name = target.dropFirst("\"#/$defs/".count).dropLast()
      return root["$defs"]?[String(name)] ?? schema
    }
    guard case .object(let members) = schema else { return schema }
    let outer = SchemaTree.object(members.filter { $0.name != "$defs" }).mappingSubschemas { inlined($0, from: root) }
    guard case .object(let rewritten) = outer else { return outer }
    return .object(rewritten + members.filter { $0.name == "$defs" })
  }

  /// Moves the root itself among the definitions.
  private func extracted(_ schema: SchemaTree) -> SchemaTree {
    guard case .object(let members) = schema, case .object(let definitions)? = schema["$defs"] else { return schema }
    let body = SchemaTree.object(members.filter { $0.name != "$defs" })
    return .object([
      .init("$defs", .object(definitions + [.init("Root", body)])), .init("$ref", .string("#/$defs/Root")),
    ])
  }

  private func wrapped(_ schema: SchemaTree, isRoot: Bool = false) -> SchemaTree {
    let inner = schema.mappingSubschemas { wrapped($0) }
    return isRoot ? inner : .object([.init("allOf", .array([inner, .literal("true")]))])
  }

  /// Adds keywords that demand nothing. `unevaluatedProperties` could look at some of them, so such schemas stay.
  private func emptied(_ schema: SchemaTree) -> SchemaTree {
    guard !schema.text.contains("unevaluated") else { return schema }
    let inner = schema.mappingSubschemas(emptied)
    guard case .object(let members) = inner else { return inner }
    let nothing: [SchemaTree.Member] = [
      .init("minLength", .literal("0")), .init("items", .object([])), .init("additionalProperties", .literal("true")),
      .init("then", .literal("{\"title\":\"t\"}")), .init("uniqueItems", .literal("false")),
      .init("required", .literal("[]")), .init("properties", .literal("{}")), .init("minContains", .literal("1")),
    ]
    return .object(members + nothing.filter { inner[$0.name] == nil })
  }
}
