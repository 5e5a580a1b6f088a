/// A group of keywords that a metaschema lists under `$vocabulary`, since 2019-09.
enum Vocabulary: String, CaseIterable {
  case core, applicator, unevaluated, validation
  case metaData = "meta-data"
  case format
  case formatAnnotation = "format-annotation"
  case formatAssertion = "format-assertion"
  case content

  /// The keywords that a vocabulary's URI stands for, `nil` where it is none of 2019-09 or 2020-12.
  static func keywords(of uri: String) -> KeywordSet? {
    for year in ["2019-09", "2020-12"] {
      let prefix = "https://json-schema.org/draft/\(year)/vocab/"
      guard uri.hasPrefix(prefix), let vocabulary = Self(rawValue: String(uri.dropFirst(prefix.count))) else {
        continue
      }
      // 2019-09 has the unevaluated keywords among the applicators
      let isWhole = year == "2019-09" && vocabulary == .applicator
      return isWhole ? vocabulary.keywords.union(Self.unevaluated.keywords) : vocabulary.keywords
    }
    return nil
  }

  /// The keywords of the group in all dialects together.
  var keywords: KeywordSet {
    switch self {
    case .core:
      [
        .schema, .id, .anchor, .dynamicAnchor, .recursiveAnchor, .vocabulary, .ref, .dynamicRef, .recursiveRef, .defs,
        .definitions, .comment,
      ]
    case .applicator:
      [
        .prefixItems, .items, .additionalItems, .contains, .properties, .patternProperties, .additionalProperties,
        .propertyNames, .dependencies, .dependentSchemas, .if, .then, .else, .allOf, .anyOf, .oneOf, .not,
      ]
    case .unevaluated: [.unevaluatedItems, .unevaluatedProperties]
    case .validation:
      [
        .type, .enum, .const, .multipleOf, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .minLength,
        .maxLength, .pattern, .minItems, .maxItems, .uniqueItems, .minContains, .maxContains, .minProperties,
        .maxProperties, .required, .dependentRequired,
      ]
    case .metaData: [.title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly]
    case .format, .formatAnnotation, .formatAssertion: [.format]
    case .content: [.contentEncoding, .contentMediaType, .contentSchema]
    }
  }
}
