/// The keywords of each dialect with the shapes of their values; a keyword that is absent here is unknown and ignored.
enum KeywordTable {
  /// The shape that a dialect demands of a keyword's value, `nil` where it does not know the keyword.
  static func shape(of keyword: Keyword, in dialect: Dialect) -> KeywordShape? {
    rows[dialect.ordinal].shapes[Int(keyword.rawValue)]
  }

  /// The keywords of a dialect.
  static func keywords(of dialect: Dialect) -> KeywordSet { rows[dialect.ordinal].keywords }

  /// All shapes of a dialect, by the raw values of the keywords.
  static func shapes(of dialect: Dialect) -> ContiguousArray<KeywordShape?> { rows[dialect.ordinal].shapes }

  private struct Row {
    let shapes: ContiguousArray<KeywordShape?>
    let keywords: KeywordSet

    init(_ table: [Keyword: KeywordShape]) {
      shapes = ContiguousArray(Keyword.allCases.map { table[$0] })
      keywords = KeywordSet(table.keys)
    }
  }

  private static let rows = Dialect.allCases.map { dialect in
    switch dialect {
    case .draft4: Row(draft4)
    case .draft6: Row(draft6)
    case .draft7: Row(draft7)
    case .draft201909: Row(draft201909)
    case .draft202012: Row(draft202012)
    }
  }

  private static let common: [Keyword: KeywordShape] = [
    .schema: .text, .ref: .text, .title: .text, .description: .text, .default: .anything, .format: .text,
    .definitions: .schemaMap, .type: .typeNames, .enum: .values(unique: false),
    .multipleOf: .positiveNumber, .minimum: .number, .maximum: .number,
    .exclusiveMinimum: .number, .exclusiveMaximum: .number,
    .minLength: .count, .maxLength: .count, .pattern: .text,
    .items: .schemaOrList, .additionalItems: .schema, .minItems: .count, .maxItems: .count, .uniqueItems: .flag,
    .properties: .schemaMap, .patternProperties: .schemaMap, .additionalProperties: .schema,
    .minProperties: .count, .maxProperties: .count, .required: .names(mayBeEmpty: true),
    .dependencies: .schemaOrNamesMap(mayBeEmpty: true),
    .allOf: .schemaList, .anyOf: .schemaList, .oneOf: .schemaList, .not: .schema,
  ]

  /// Draft-04 has boolean exclusive bounds, and booleans stand for schemas in two places only.
  private static let draft4 = common.adding([
    .legacyID: .text, .exclusiveMinimum: .flag, .exclusiveMaximum: .flag, .enum: .values(unique: true),
    .additionalItems: .schemaOrFlag, .additionalProperties: .schemaOrFlag,
    .required: .names(mayBeEmpty: false), .dependencies: .schemaOrNamesMap(mayBeEmpty: false),
  ])

  private static let draft6 = common.adding([
    .id: .text, .const: .anything, .examples: .list, .contains: .schema, .propertyNames: .schema,
    .enum: .values(unique: true),
  ])

  private static let draft7 = draft6.adding([
    .comment: .text, .readOnly: .flag, .writeOnly: .flag, .contentEncoding: .text, .contentMediaType: .text,
    .if: .schema, .then: .schema, .else: .schema, .enum: .values(unique: false),
  ])

  /// `dependencies` and `definitions` left the vocabularies in 2019-09 but stay in the metaschema; both are read, so
  /// that a change inside them is never passed over.
  private static let draft201909 = draft7.adding([
    .anchor: .text, .recursiveRef: .text, .recursiveAnchor: .flag, .vocabulary: .flagMap, .defs: .schemaMap,
    .deprecated: .flag, .contentSchema: .schema, .minContains: .count, .maxContains: .count,
    .dependentRequired: .namesMap, .dependentSchemas: .schemaMap,
    .unevaluatedItems: .schema, .unevaluatedProperties: .schema,
  ])

  private static let draft202012 = draft201909.adding([
    .dynamicRef: .text, .dynamicAnchor: .text, .prefixItems: .schemaList, .items: .schema,
  ]).removing([.additionalItems, .recursiveRef, .recursiveAnchor])
}

extension [Keyword: KeywordShape] {
  fileprivate func adding(_ others: Self) -> Self { merging(others) { _, new in new } }
  fileprivate func removing(_ keywords: [Keyword]) -> Self { filter { !keywords.contains($0.key) } }
}
