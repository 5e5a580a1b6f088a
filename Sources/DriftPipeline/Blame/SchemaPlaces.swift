import JSONModel
import JSONSchema

/// The places of one document, found by the keywords of its dialect.
struct SchemaPlaces {
  private let dialect: Dialect
  /// The places in the order of the document, a schema's own keywords before the schemas inside it.
  private(set) var all: [SchemaPlace] = []

  init(of schema: SchemaDocument) {
    dialect = schema.dialect
    var pending = [(pointer: JSONPointer.root, schema: schema.document.root)]
    while let next = pending.popLast() {
      pending += visit(next.schema, at: next.pointer).reversed()
    }
  }

  /// The places by what they are found by; a name that a document has twice counts once.
  var byIdentity: [SchemaPlace.Identity: String] {
    Dictionary(all.map { ($0.identity, $0.form) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds the places of one schema's own keywords and returns the schemas inside it.
  private mutating func visit(
    _ schema: JSONValue, at pointer: JSONPointer
  ) -> [(pointer: JSONPointer, schema: JSONValue)] {
    guard let object = schema.object else {
      all.append(SchemaPlace(.constraint, at: pointer, schema))
      return []
    }
    var inner: [(pointer: JSONPointer, schema: JSONValue)] = []
    for (name, value) in object {
      let place = pointer.appending(name)
      switch dialect.role(of: name) {
      case .annotation: all.append(SchemaPlace(.annotation, at: place, value))
      case .identity: all.append(SchemaPlace(name == "$schema" ? .constraint : .annotation, at: place, value))
      case .structure, .definitions: inner += structure(name, value, at: place)
      }
    }
    return inner
  }

  private mutating func structure(
    _ keyword: String, _ value: JSONValue, at pointer: JSONPointer
  ) -> [(pointer: JSONPointer, schema: JSONValue)] {
    let children = dialect.schemas(in: value, of: keyword).map { child in
      (pointer: child.token.map { pointer.appending($0) } ?? pointer, schema: child.schema)
    }
    for child in children {
      if ["properties", "patternProperties"].contains(keyword) {
        all.append(SchemaPlace(propertyAt: child.pointer))
      } else if child.schema.object?.isEmpty ?? false {
        all.append(SchemaPlace(.constraint, at: child.pointer, child.schema))
      }
    }
    if children.isEmpty || keyword == "dependencies" { constrain(keyword, value, at: pointer) }
    return children.filter { !($0.schema.object?.isEmpty ?? false) }
  }

  /// Adds what a keyword without schemas says: each name that is required, each property that others depend on, or its
  /// value as a whole. The order of `type` and `enum` says nothing.
  private mutating func constrain(_ keyword: String, _ value: JSONValue, at pointer: JSONPointer) {
    switch (keyword, value.object, value.array) {
    case ("required", _, let names?):
      for name in names {
        all.append(SchemaPlace(.constraint, at: pointer, name, name: CanonicalJSON.text(of: name)))
      }
    case ("dependentRequired", let members?, _), ("dependencies", let members?, _):
      for (name, needed) in members where needed.array != nil {
        all.append(SchemaPlace(.constraint, at: pointer.appending(name), needed))
      }
    case ("type", _, let members?), ("enum", _, let members?):
      let form = members.map { CanonicalJSON.text(of: $0) }.sorted().joined(separator: ",")
      all.append(SchemaPlace(.constraint, at: pointer, value, form: members.count == 1 ? form : "[\(form)]"))
    case ("const", _, _): all.append(SchemaPlace(.constraint, at: pointer, value))
    case (_, let members?, _) where members.isEmpty: break
    default: all.append(SchemaPlace(.constraint, at: pointer, value))
    }
  }
}
