public import JSONModel

/// What a keyword is for, as far as a comparison cares.
public enum KeywordRole: Sendable {
  /// Says something about the accepted instances, or leads to schemas that do.
  case structure
  /// Holds schemas that apply only where a reference leads to them.
  case definitions
  /// Tells people or programs something that no validator looks at; unknown keywords are among them.
  case annotation
  /// Names the schema or its dialect, so that it matters to references alone.
  case identity
}

extension Dialect {
  /// The role of a keyword in this dialect.
  public func role(of keyword: String) -> KeywordRole {
    guard let keyword = known(keyword) else { return .annotation }
    return switch keyword {
    case .title, .description, .default, .examples, .deprecated, .readOnly, .writeOnly, .comment: .annotation
    case .schema, .id, .legacyID, .anchor, .dynamicAnchor, .recursiveAnchor, .vocabulary: .identity
    case .defs, .definitions: .definitions
    default: .structure
    }
  }

  /// The schemas that a keyword's value holds, by their tokens below the keyword; one schema alone has no token.
  public func schemas(in value: JSONValue, of keyword: String) -> [(token: String?, schema: JSONValue)] {
    guard let keyword = known(keyword), let shape = KeywordTable.shape(of: keyword, in: self) else { return [] }
    switch shape {
    case .schema, .schemaOrFlag:
      return [(nil, value)]
    case .schemaList, .schemaOrList:
      guard let array = value.array else { return [(nil, value)] }
      return array.enumerated().map { (String($0.offset), $0.element) }
    case .schemaMap, .schemaOrNamesMap:
      return value.object?.compactMap { $0.value.kind == .array ? nil : ($0.name, $0.value) } ?? []
    default:
      return []
    }
  }

  private func known(_ name: String) -> Keyword? {
    var name = name
    let keyword = name.withUTF8 { KeywordRecognition.shared.keyword($0) }
    return keyword.flatMap { KeywordTable.keywords(of: self).contains($0) ? $0 : nil }
  }
}
