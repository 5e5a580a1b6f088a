extension JSONTree {
  /// The keywords that hold one schema; `items` does too unless it holds a list.
  static let schemaKeywords: Set<String> = [
    "additionalProperties", "propertyNames", "additionalItems", "contains", "not", "if", "then", "else",
    "unevaluatedItems", "unevaluatedProperties",
  ]
  private static let lists: Set<String> = ["allOf", "anyOf", "oneOf", "prefixItems"]
  private static let maps: Set<String> = [
    "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions",
  ]

  /// The schema with each schema directly inside it replaced; definitions are among them.
  func mappingSubschemas(_ transform: (JSONTree) -> JSONTree) -> JSONTree {
    guard case .object(let members) = self else { return self }
    return .object(members.map { Member($0.name, Self.mapping($0, transform)) })
  }

  private static func mapping(_ member: Member, _ transform: (JSONTree) -> JSONTree) -> JSONTree {
    switch member.value {
    case .object(let inner) where maps.contains(member.name):
      .object(
        inner.map { child in
          if case .array = child.value { return child }
          return Member(child.name, transform(child.value))
        })
    case .array(let inner) where lists.contains(member.name) || member.name == "items": .array(inner.map(transform))
    default: schemaKeywords.contains(member.name) || member.name == "items" ? transform(member.value) : member.value
    }
  }

  /// The schemas directly inside this one.
  var subschemas: [JSONTree] {
    var found: [JSONTree] = []
    _ = mappingSubschemas {
      found.append($0)
      return $0
    }
    return found
  }

  /// The number of schemas, itself among them.
  var schemaCount: Int { subschemas.reduce(1) { $0 + $1.schemaCount } }

  /// The schema with the one at `place`, counted from the outside to the inside, replaced.
  func replacingSubschema(at place: Int, with transform: (JSONTree) -> JSONTree) -> JSONTree {
    if place == 0 { return transform(self) }
    var next = 1
    return mappingSubschemas { inner in
      let first = next
      next += inner.schemaCount
      return first <= place && place < next ? inner.replacingSubschema(at: place - first, with: transform) : inner
    }
  }

  /// The schema with the text of each reference replaced.
  func mappingReferences(_ transform: (String) -> String) -> JSONTree {
    var inner = mappingSubschemas { $0.mappingReferences(transform) }
    if let target = self["$ref"]?.unquoted { inner["$ref"] = .string(transform(target)) }
    return inner
  }
}
