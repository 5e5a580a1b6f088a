import JSONModel

/// The schemas that stand directly inside a schema, found while each known keyword is checked.
enum Subschemas {
  struct Inner {
    let keyword: String
    let token: String?
    let place: SchemaPlace
  }

  /// The schemas inside `location` in document order.
  ///
  /// Throws the first keyword whose value is not what the metaschema demands.
  static func read(in location: SchemaLocation) throws(Problem) -> [Inner] {
    var inner: [Inner] = []
    for keyword in location.keywords {
      let path = PointerText.appending(keyword.name, to: location.path)
      if let fault = WellFormedness.fault(of: keyword.value, shape: keyword.shape, dialect: location.dialect) {
        throw .malformedKeyword(keyword, fault: fault, at: path, location.dialect)
      }
      for (token, schema) in schemas(in: keyword.value, keyword.shape) {
        let place = SchemaPlace(
          path: token.map { PointerText.appending($0, to: path) } ?? path, value: schema,
          dialect: location.dialect, base: location.base, takesFlag: keyword.shape.takesFlag)
        inner.append(Inner(keyword: keyword.name, token: token, place: place))
      }
    }
    return inner
  }

  static func schemas(in value: JSONValue, _ shape: KeywordShape) -> [(token: String?, schema: JSONValue)] {
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
}

extension KeywordShape {
  fileprivate var takesFlag: Bool {
    if case .schemaOrFlag = self { true } else { false }
  }
}
