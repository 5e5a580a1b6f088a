import JSONModel
import JSONSchema
import SchemaContainment

extension SchemaValidator {
  /// The reasons that are looked at; a witness is small, so more of them would be repetitions.
  private static let limit = 32

  /// The rejections of `instance` by keywords in the schema's own document, in the order of the schema.
  func rejections(of instance: JSONValue) -> [Rejection] {
    errors(of: instance, limit: Self.limit)
      .filter { $0.schemaURI == nil }.map { Rejection(by: $0.schemaPointer, at: $0.instancePointer) }
  }
}
