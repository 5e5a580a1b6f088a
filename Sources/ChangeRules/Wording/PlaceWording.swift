import JSONModel

/// The words for a place in a schema, told as the part of the documents that it governs rather than as a pointer.
///
/// `/properties/lines/items/properties/price/minimum` is `"lines[].price"`; the root is `the document`; below a
/// definition it is `"street" of the definition "Address"`. Branches of combinations are left out, since the finding's
/// pointer has them.
struct PlaceWording {
  private var definition: String?
  private var path = ""

  /// The words for the place at `pointer`; a keyword that governs no part of its own ends the path.
  static func text(for pointer: JSONPointer) -> String { PlaceWording(pointer).text }

  /// The words for the property `name` of the objects at `pointer`.
  static func text(for name: String, in pointer: JSONPointer) -> String {
    var place = PlaceWording(pointer)
    place.add(name)
    return place.text
  }

  private init(_ pointer: JSONPointer) {
    var rest = pointer.tokens[...]
    while let keyword = rest.popFirst(), take(keyword, from: &rest) {}
  }

  /// Walks one keyword, with its argument if it has one; `false` where the path ends.
  private mutating func take(_ keyword: String, from rest: inout ArraySlice<String>) -> Bool {
    switch keyword {
    case "properties", "patternProperties":
      guard let name = rest.popFirst() else { return false }
      add(keyword == "properties" ? name : "{\(name)}")
    case "additionalProperties", "unevaluatedProperties": add("*")
    case "propertyNames": add("{name}")
    case "items", "prefixItems":
      if let index = rest.first.flatMap({ Int($0) }) {
        rest.removeFirst()
        path += "[\(index)]"
      } else {
        path += "[]"
      }
    case "additionalItems", "unevaluatedItems", "contains": path += "[]"
    case "$defs", "definitions":
      guard let name = rest.popFirst() else { return false }
      definition = name
      path = ""
    case "allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies": return rest.popFirst() != nil
    case "not", "if", "then", "else": break
    default: return false
    }
    return true
  }

  private mutating func add(_ name: String) { path += path.isEmpty ? name : "." + name }

  private var text: String {
    switch (definition, path.isEmpty) {
    case (nil, true): "the document"
    case (nil, false): ValueWording.quoted(path)
    case (let name?, true): "the definition \(ValueWording.quoted(name))"
    case (let name?, false): "\(ValueWording.quoted(path)) of the definition \(ValueWording.quoted(name))"
    }
  }
}
