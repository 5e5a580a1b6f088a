import JSONModel

/// A place that may hold a schema, before it is read.
struct SchemaPlace {
  let path: String
  let value: JSONValue
  /// The dialect and base URI of the schema around it.
  let dialect: Dialect
  let base: String
  /// Whether the keyword takes a boolean here although draft-04 has no boolean schemas.
  var takesFlag = false

  /// A schema is an object, and since draft-06 also a boolean.
  var isSchema: Bool {
    value.kind == .object || (value.kind == .boolean && (takesFlag || dialect > .draft4))
  }
}
