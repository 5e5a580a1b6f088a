import JSONModel

extension JSONAnswer {
  private static let typeWords: Set = ["array", "boolean", "integer", "null", "number", "object", "string"]

  /// Throws where a schema's own `type` is neither one of JSON Schema's words nor a list of them (validation, section
  /// 6.1.1): of a document that no validator takes, nothing was served. What lies below is for the comparison to read.
  func checkTypeWords() throws(ResourceFailure) {
    guard let type = value["type"] else { return }
    let words = type.array.map { Array($0) } ?? [type]
    guard !words.isEmpty, words.allSatisfy({ $0.string.map(Self.typeWords.contains) ?? false }) else {
      throw try member("type").failure("the schema's type is none of JSON Schema's")
    }
  }
}
