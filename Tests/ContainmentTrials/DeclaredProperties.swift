package import JSONModel
import RegularExpressions

/// The properties that a schema declares, told by a walk over schema and instance that shares nothing with the engine.
///
/// A property is declared if it is named in `properties`, matched by `patternProperties`, or covered by a non-empty
/// object under `additionalProperties` or `unevaluatedProperties`, and any is where `propertyNames` is an object, in any
/// schema that can apply at the place. Listed values are allowed whole. References are followed inside the document only.
package struct DeclaredProperties {
  private let root: JSONValue

  /// The declarations of a schema document.
  package init(of root: JSONValue) { self.root = root }

  /// Whether every property in `instance` is declared at its place. Cost: the schemas that apply, at every place.
  package func cover(_ instance: JSONValue) -> Bool { cover(instance, by: [root]) }

  private func cover(_ instance: JSONValue, by schemas: [JSONValue]) -> Bool {
    let applied = applied(schemas)
    let listed = applied.flatMap { [$0["const"]].compactMap { $0 } + list($0["enum"]) }
    switch instance.kind {
    case .object, .array: if listed.contains(instance) { return true }
    default: return true
    }
    if let members = instance.object {
      return members.allSatisfy { member in
        let declarations = applied.compactMap { self.declaration(of: member.name, in: $0) }
        return !declarations.isEmpty && cover(member.value, by: declarations.flatMap { $0 })
      }
    }
    return list(instance).enumerated().allSatisfy { position, item in
      cover(item, by: applied.flatMap { self.item(position, in: $0) })
    }
  }

  /// The schemas under which one schema object declares a property, `nil` where it does not.
  private func declaration(of name: String, in schema: JSONValue) -> [JSONValue]? {
    let named = schema["properties"]?[name].map { [$0] } ?? []
    let matched = (schema["patternProperties"]?.object.map(Array.init) ?? []).filter {
      (try? RegularExpression($0.name).matches(name)) ?? true
    }
    if !named.isEmpty || !matched.isEmpty { return named + matched.map(\.value) }
    let others = schema["additionalProperties"] ?? schema["unevaluatedProperties"]
    if let others, others.object?.isEmpty == false { return [others] }
    return schema["propertyNames"]?.object == nil ? nil : []
  }

  private func item(_ position: Int, in schema: JSONValue) -> [JSONValue] {
    let items = schema["items"]
    let prefix = list(items?.array == nil ? schema["prefixItems"] : items)
    let anywhere = ["contains", "unevaluatedItems"].compactMap { schema[$0] }
    if position < prefix.count { return [prefix[position]] + anywhere }
    return [items?.array == nil ? items : schema["additionalItems"]].compactMap { $0 } + anywhere
  }

  /// The schema objects that can apply to the same value as `schemas`.
  private func applied(_ schemas: [JSONValue]) -> [JSONValue] {
    var found: [JSONValue] = []
    var open = schemas
    while let schema = open.popLast() {
      guard schema.object != nil, !found.contains(schema) else { continue }
      found.append(schema)
      for keyword in ["allOf", "anyOf", "oneOf"] { open += list(schema[keyword]) }
      open += ["if", "then", "else"].compactMap { schema[$0] }
      for keyword in ["dependentSchemas", "dependencies"] {
        open += (schema[keyword]?.object.map(Array.init) ?? []).map(\.value)
      }
      for keyword in ["$ref", "$dynamicRef", "$recursiveRef"] { open += target(of: schema[keyword]?.string) }
    }
    return found
  }

  private func target(of reference: String?) -> [JSONValue] {
    guard let reference, reference.first == "#" else { return [] }
    return JSONPointer(String(reference.dropFirst())).flatMap { root.value(at: $0) }.map { [$0] } ?? []
  }

  private func list(_ value: JSONValue?) -> [JSONValue] { value?.array.map(Array.init) ?? [] }
}
