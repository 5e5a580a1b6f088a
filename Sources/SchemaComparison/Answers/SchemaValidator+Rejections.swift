import JSONModel
import JSONSchema

extension SchemaValidator {
  /// The reasons that are looked at; a witness is small, so more of them would be repetitions.
  private static let limit = 32

  /// The places in the schema's own document whose keywords reject `instance`, in the order of the schema, each once.
  func rejections(of instance: JSONValue) -> [JSONPointer] {
    var seen: Set<JSONPointer> = []
    return errors(of: instance, limit: Self.limit)
      .filter { $0.schemaURI == nil }.map(\.schemaPointer).filter { seen.insert($0).inserted }
  }
}
