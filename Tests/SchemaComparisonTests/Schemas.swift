import JSONModel
import JSONSchema
import SchemaComparison

/// Reads a schema from its text.
func schema(_ text: String, dialect: Dialect? = nil) throws -> SchemaDocument {
  try SchemaDocument(JSONDocument(parsing: text), dialect: dialect)
}

/// Compares two schemas from their texts.
func diff(_ old: String, _ new: String, dialect: Dialect? = nil) throws -> SchemaDiff {
  try SchemaDiff(old: schema(old, dialect: dialect), new: schema(new, dialect: dialect))
}

extension Change {
  /// The change on one line: kind, old and new pointer, and what it is about.
  var line: String {
    let name = name.map { " \($0)" } ?? ""
    let doubt = unsettledBy.map { " [\($0)]" } ?? ""
    return "\(kind.rawValue) \(oldPointer)|\(newPointer)\(name)\(doubt)"
  }
}
