/// A keyword of any dialect; what a dialect does not know is not read under it.
package enum Keyword: UInt8, CaseIterable, Sendable {
  // identity
  case schema, id, legacyID, anchor, dynamicAnchor, recursiveAnchor, vocabulary
  // references and definitions
  case ref, dynamicRef, recursiveRef, defs, definitions
  // annotations
  case comment, title, description, `default`, examples, deprecated, readOnly, writeOnly
  case format, contentEncoding, contentMediaType, contentSchema
  // any instance
  case type, `enum`, const
  // numbers
  case multipleOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum
  // strings
  case minLength, maxLength, pattern
  // arrays
  case items, additionalItems, prefixItems, contains, minItems, maxItems, uniqueItems, minContains, maxContains
  case unevaluatedItems
  // objects
  case properties, patternProperties, additionalProperties, propertyNames, minProperties, maxProperties, required
  case dependencies, dependentRequired, dependentSchemas, unevaluatedProperties
  // combinations
  case allOf, anyOf, oneOf, not, `if`, then, `else`

  /// The keyword as it is written.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map(\.spelling)

  private var spelling: String {
    switch self {
    case .schema, .id, .anchor, .dynamicAnchor, .recursiveAnchor, .vocabulary, .ref, .dynamicRef, .recursiveRef, .defs,
      .comment:
      "$\(self)"
    case .legacyID: "id"
    default: "\(self)"
    }
  }
}
