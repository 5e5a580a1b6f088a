import JSONModel

extension SchemaIndexDraft {
  /// The rules that a `$schema` names; `otherwise` where it is absent, or unknown and noted as such.
  mutating func rules(ofSchema uri: String?, otherwise: DialectRules) -> DialectRules {
    guard let uri else { return otherwise }
    if let dialect = Dialect(uri: uri) { return DialectRules(dialect) }
    if let rules = DialectRules(metaschema: uri, in: resourcePool) { return rules }
    if let configured { return DialectRules(configured) }
    if !unknownDialects.contains(uri) { unknownDialects.append(uri) }
    return otherwise
  }
}

extension DialectRules {
  /// How long a chain of metaschemas may be that leads to a dialect.
  private static let longestChain = 8

  /// The rules of a metaschema that is at hand: the dialect that it is written in, with the vocabularies that it lists.
  ///
  /// `nil` where the metaschema is absent, comes to no known dialect, or requires a vocabulary that nobody knows
  /// (2020-12 Core §8.1.2).
  init?(metaschema uri: String, in resources: SchemaResources) {
    guard let document = resources.document(at: URIReference(uri).resource) else { return nil }
    var outer = document.root["$schema"]?.string
    for _ in 0..<Self.longestChain {
      guard let uri = outer, Dialect(uri: uri) == nil else { break }
      outer = resources.document(at: URIReference(uri).resource)?.root["$schema"]?.string
    }
    guard let dialect = outer.flatMap({ Dialect(uri: $0) }) else { return nil }
    guard dialect > .draft7, let listed = document.root["$vocabulary"]?.object else {
      self.init(dialect)
      return
    }
    var keywords = Vocabulary.core.keywords
    for (uri, isRequired) in listed {
      if let group = Vocabulary.keywords(of: uri) {
        keywords = keywords.union(group)
      } else if isRequired.boolean == true {
        return nil
      }
    }
    self.init(dialect, keywords: keywords.intersection(KeywordTable.keywords(of: dialect)))
  }
}
