import JSONModel

/// What a schema says at a glance, without reading its constraints.
extension JSONValue {
  /// Whether the value is a schema that plainly accepts everything: `true`, or nothing but annotations.
  var isTrivialSchema: Bool {
    if let boolean { return boolean }
    guard let object else { return false }
    return object.allSatisfy { JSONValue.annotations.contains($0.name) }
  }

  /// Whether the value is the schema `false`, which accepts nothing.
  var isForbiddingSchema: Bool { boolean == false }

  /// Whether the value is a schema that accepts some values and rejects others, as far as a glance tells.
  var isConstrainingSchema: Bool { !isTrivialSchema && !isForbiddingSchema }

  private static let annotations: Set<String> = [
    "title", "description", "$comment", "examples", "default", "deprecated", "readOnly", "writeOnly",
  ]
}
