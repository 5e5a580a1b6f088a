import JSONModel

/// A value that is not what the metaschema demands at its place.
struct SchemaFault {
  /// The keyword that it belongs to, `nil` where the value itself stands where a schema must.
  let keyword: Keyword?
  let shape: KeywordShape
  let dialect: Dialect
  /// The index of the value on its document's tape.
  let word: Int
}

extension Problem {
  /// The fault in words, with pointer, line and column.
  init(_ fault: SchemaFault, in document: JSONDocument) {
    let pointer = document.root.withTape { tape, _ in tape.pointer(to: fault.word) }
    let subject = fault.keyword.map { "\"\($0.name)\"" } ?? (pointer.tokens.isEmpty ? "the document" : "the value")
    let kinds = fault.dialect == .draft4 && fault.shape.holdsSchemas ? "; schemas are objects in draft-04" : ""
    self.init(
      what: "\(subject) must be \(fault.shape.demand)\(kinds)",
      place: SchemaPlaceText.text(pointer.description, document.value(atWord: fault.word)),
      next: "correct the schema; if it is not written for \(fault.dialect.rawValue), name its dialect in \"$schema\"")
  }
}

/// The text by which problems name a place in a schema document.
enum SchemaPlaceText {
  static func text(_ path: String, _ value: JSONValue) -> String {
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
