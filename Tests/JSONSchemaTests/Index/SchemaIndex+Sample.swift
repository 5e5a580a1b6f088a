import JSONModel
import JSONSchema

/// The index of a schema that is written out, with other documents that are too.
func index(
  _ text: String, _ dialect: Dialect? = nil, _ others: [(String, String)] = [], uri: String = ""
) throws -> SchemaIndex {
  let documents = try others.map { (uri: $0.0, document: try JSONDocument(parsing: $0.1)) }
  return try SchemaIndex(
    JSONDocument(parsing: text), dialect: dialect, resources: SchemaResources(documents), uri: uri)
}

extension SchemaIndex {
  /// The site at a place of the document, `nil` where none is there.
  func site(at path: String) -> Int? {
    sites.indices.first { isInDocument($0) && pointer(of: $0).description == path }
  }

  /// The names of the keywords of the site at a place.
  func names(at path: String) -> [String]? { site(at: path).map { keywords(of: $0).map(\.keyword.name) } }

  /// Where the reference of the site at a place leads: a place, the URI and place of another document, `?` and what stays
  /// open, or `*name` and the place of a dynamic reference.
  func target(_ path: String, _ keyword: Keyword = .ref) -> String? {
    guard let site = site(at: path), let keyword = self.keyword(keyword, of: site) else { return nil }
    return switch target(of: keyword, at: site) {
    case .site(let target): place(of: target)
    case .dynamic(let initial, let anchor): "*\(anchor) \(place(of: initial))"
    case .unresolved(let uri): "?" + uri
    }
  }

  private func place(of site: Int) -> String {
    isInDocument(site)
      ? pointer(of: site).description : "\(uri(ofResource: sites[site].resource))#\(pointer(of: site))"
  }
}
