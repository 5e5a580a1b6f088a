import JSONModel

/// The published metaschemas of all dialects, which are at hand without being fetched.
enum Metaschemas {
  /// The metaschema or vocabulary with a URI without fragment, under either scheme, `nil` for any other URI.
  ///
  /// The documents of a dialect are parsed when the first of them is asked for.
  static func document(at uri: String) -> JSONDocument? {
    let scheme = ["http:", "https:"].first { uri.hasPrefix($0) }
    guard let scheme else { return nil }
    let address = uri.utf8.dropFirst(scheme.utf8.count)
    guard let home = homes.first(where: { address.starts(with: $0.address.utf8) }) else { return nil }
    guard let path = String(address.dropFirst(home.address.utf8.count)) else { return nil }
    return documents(of: home.dialect)[path]
  }

  private static let homes: [(address: String, dialect: Dialect)] = [
    ("//json-schema.org/draft-04/", .draft4), ("//json-schema.org/draft-06/", .draft6),
    ("//json-schema.org/draft-07/", .draft7), ("//json-schema.org/draft/2019-09/", .draft201909),
    ("//json-schema.org/draft/2020-12/", .draft202012),
  ]

  private static func documents(of dialect: Dialect) -> [String: JSONDocument] {
    switch dialect {
    case .draft4: documents4
    case .draft6: documents6
    case .draft7: documents7
    case .draft201909: documents201909
    case .draft202012: documents202012
    }
  }

  private static let documents4 = parsed(draft4)
  private static let documents6 = parsed(draft6)
  private static let documents7 = parsed(draft7)
  private static let documents201909 = parsed(draft201909)
  private static let documents202012 = parsed(draft202012 + draft202012Vocabularies)

  private static func parsed(_ texts: [(path: String, text: String)]) -> [String: JSONDocument] {
    Dictionary(
      texts.compactMap { path, text in (try? JSONDocument(parsing: text)).map { (path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
