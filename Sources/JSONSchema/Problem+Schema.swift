import JSONModel

extension Problem {
  /// A keyword whose value is not what the metaschema demands.
  static func malformedKeyword(
    _ keyword: SchemaLocation.Keyword, fault: WellFormedness.Fault, at path: String, _ dialect: Dialect
  ) -> Problem {
    let culprit = keyword.value.value(at: JSONPointer(tokens: fault.tokens)) ?? keyword.value
    let place = fault.tokens.reduce(path) { PointerText.appending($1, to: $0) }
    return malformed("\"\(keyword.name)\"", culprit, at: place, keyword.shape, dialect)
  }

  /// A value that stands where a schema must.
  static func malformedSchema(
    _ value: JSONValue, at path: String, _ shape: KeywordShape, _ dialect: Dialect
  ) -> Problem {
    malformed(path.isEmpty ? "the document" : "the value", value, at: path, shape, dialect)
  }

  /// References that lead back to where they started without a keyword on the way.
  static func referenceLoop(at location: SchemaLocation) -> Problem {
    Problem(
      what: "references lead in a circle, so the schema says nothing", place: place(location.path, location.value),
      next: "let one of the schemas in the circle say something of its own, or remove the reference")
  }

  private static func malformed(
    _ subject: String, _ value: JSONValue, at path: String, _ shape: KeywordShape, _ dialect: Dialect
  ) -> Problem {
    let kinds = dialect == .draft4 && shape.holdsSchemas ? "; schemas are objects in draft-04" : ""
    return Problem(
      what: "\(subject) must be \(shape.demand)\(kinds)", place: place(path, value),
      next: "correct the schema; if it is not written for \(dialect.rawValue), name its dialect in \"$schema\"")
  }

  private static func place(_ path: String, _ value: JSONValue) -> String {
    let position = value.position
    return "#\(path) (line \(position.line), column \(position.column))"
  }
}

extension KeywordShape {
  fileprivate var holdsSchemas: Bool {
    switch self {
    case .schema, .schemaList, .schemaOrList, .schemaMap, .schemaOrNamesMap: true
    default: false
    }
  }
}
