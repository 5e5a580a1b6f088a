import JSONModel

/// The relations that keywords with schemas in them stand for, in the words of the newest dialect.
struct EdgeLabelling {
  /// Whether `items` is an array, so that `additionalItems` means something (up to 2019-09).
  private let arrayItems: Bool
  /// Whether there is an `if`, without which `then` and `else` mean nothing.
  private let hasCondition: Bool

  init(of site: Int, in index: SchemaIndex) {
    arrayItems = index.keyword(.items, of: site)?.value.kind == .array
    hasCondition = index.keywordSet(of: site).contains(.if)
  }

  /// The relation to a schema, or `nil` where its keyword applies nothing, such as `$defs`.
  func label(of child: SchemaChild, in keyword: Keyword) -> SchemaEdge.Label? {
    let token = child.token ?? ""
    return switch keyword {
    case .properties: .property(ExactText(token))
    case .patternProperties: .patternProperty(ExactText(token))
    case .additionalProperties: .additionalProperties
    case .propertyNames: .propertyNames
    case .unevaluatedProperties: .unevaluatedProperties
    case .dependentSchemas, .dependencies: .dependentSchema(ExactText(token))
    case .prefixItems: Int(token).map { .prefixItem($0) }
    case .items: arrayItems ? Int(token).map { .prefixItem($0) } : .items
    case .additionalItems: arrayItems ? .items : nil
    case .contains: .contains
    case .unevaluatedItems: .unevaluatedItems
    case .allOf: .allOf
    case .anyOf: .anyOf
    case .oneOf: .oneOf
    case .not: .not
    case .if: .if
    case .then: hasCondition ? .then : nil
    case .else: hasCondition ? .else : nil
    case .contentSchema: .contentSchema
    default: nil
    }
  }
}
