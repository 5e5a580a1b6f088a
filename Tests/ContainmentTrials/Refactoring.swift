/// Rewritings of a document that leave what it accepts as it is.
enum Refactoring: CaseIterable {
  case reorder, annotate, renameDefinitions, inline, extract, wrapInAllOf, wrapInAnyOf, wrapInOneOf, doubleNegation

  func apply(to document: JSONTree, _ dialect: TrialDialect, seed: UInt64) -> JSONTree {
    var random = SeededGenerator(seed: seed)
    switch self {
    case .reorder: return reordered(document, &random)
    case .annotate: return annotated(document, dialect)
    case .renameDefinitions: return renamed(document, dialect)
    case .inline: return inlined(document, in: document, dialect)
    case .extract: return document.enclosed(dialect) { $0 }
    case .wrapInAllOf: return wrapped(document, "allOf", dialect)
    case .wrapInAnyOf: return wrapped(document, "anyOf", dialect)
    case .wrapInOneOf: return wrapped(document, "oneOf", dialect)
    case .doubleNegation: return document.enclosed(dialect) { ["not": ["not": $0]] }
    }
  }

  private func reordered(_ schema: JSONTree, _ random: inout SeededGenerator) -> JSONTree {
    let inner = schema.mappingSubschemas { reordered($0, &random) }
    guard case .object(let members) = inner else { return inner }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("type", .array(let list)), ("enum", .array(let list)), ("required", .array(let list)),
          ("allOf", .array(let list)), ("anyOf", .array(let list)), ("oneOf", .array(let list)):
          .init(member.name, .array(list.shuffled(using: &random)))
        case ("properties", .object(let list)): .init(member.name, .object(list.shuffled(using: &random)))
        default: member
        }
      }.shuffled(using: &random))
  }

  private func annotated(_ schema: JSONTree, _ dialect: TrialDialect) -> JSONTree {
    var inner = schema.mappingSubschemas { annotated($0, dialect) }
    inner["title"] = .string("T")
    inner["default"] = .scalar("{\"$ref\":\"#/nowhere\"}")
    inner["x-note"] = .array([.scalar("1")])
    return inner
  }

  private func renamed(_ document: JSONTree, _ dialect: TrialDialect) -> JSONTree {
    var result = document.mappingReferences { $0.hasPrefix("#/") ? $0 + "-renamed" : $0 }
    guard case .object(let definitions)? = result[dialect.definitions] else { return result }
    result[dialect.definitions] = .object(definitions.map { .init($0.name + "-renamed", $0.value) })
    return result
  }

  /// Replaces each reference outside the definitions by what it refers to, which unrolls recursion once.
  private func inlined(_ schema: JSONTree, in root: JSONTree, _ dialect: TrialDialect) -> JSONTree {
    if let reference = schema["$ref"]?.unquoted, reference.hasPrefix("#/"), schema.members.count == 1 {
      return root.target(of: reference) ?? schema
    }
    let definitions = schema[dialect.definitions]
    var outer = schema
    outer[dialect.definitions] = nil
    outer = outer.mappingSubschemas { inlined($0, in: root, dialect) }
    outer[dialect.definitions] = definitions
    return outer
  }

  /// Wraps each schema below the root that is not a definition's own.
  private func wrapped(_ schema: JSONTree, _ keyword: String, _ dialect: TrialDialect) -> JSONTree {
    schema.mappingSubschemas { inner in
      if dialect == .draft4, inner.members.isEmpty { return inner }
      let child = wrapped(inner, keyword, dialect)
      if case .object(let members) = child, members.count == 1, members[0].name == keyword { return child }
      return .object([.init(keyword, .array([child]))])
    }
  }
}

extension JSONTree {
  /// The document among its own definitions, and a root made from a reference to it.
  func enclosed(_ dialect: TrialDialect, _ root: (JSONTree) -> JSONTree) -> JSONTree {
    JSONTree.joined([self], dialect) { root($0[0]) }
  }

  /// The documents among the definitions of a new one, whose root is made from references to them.
  static func joined(_ documents: [JSONTree], _ dialect: TrialDialect, _ root: ([JSONTree]) -> JSONTree) -> JSONTree {
    var definitions: [Member] = []
    var references: [JSONTree] = []
    for (number, document) in documents.enumerated() {
      let name = "part\(number)"
      var moved = document
      moved["$schema"] = nil
      if document["$id"] != nil {
        let address = JSONTree.string("http://example.com/\(name)/")
        moved["$id"] = address
        references.append(["$ref": address])
      } else {
        let place = "#/\(dialect.definitions)/\(name)"
        moved = moved.mappingReferences { place + $0.dropFirst() }
        references.append(["$ref": .string(place)])
      }
      definitions.append(Member(name, moved))
    }
    var whole = root(references)
    if dialect.referencesHideSiblings, whole["$ref"] != nil { whole = ["allOf": .array([whole])] }
    whole["$schema"] = .string(dialect.uri)
    whole[dialect.definitions] = .object(definitions)
    return whole
  }
}
