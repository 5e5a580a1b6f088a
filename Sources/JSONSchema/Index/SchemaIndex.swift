public import JSONModel

/// All schemas that a schema document consists of and refers to, by number, with their keywords checked and their
/// references followed.
///
/// A schema is called a site here; site 0 is the document's root. Sites are those that known keywords hold, those that
/// references find inside unknown keywords, and those of other resources that references lead to. The index is made in
/// one pass over the documents, keeps a few numbers for each schema and keyword, and makes texts only when they are
/// asked for.
public struct SchemaIndex: Sendable {
  let tables: SchemaTables

  /// The schemas of `document`, read by the dialect that its `$schema` names.
  ///
  /// `dialect` is used where `$schema` is absent or unknown, ``Dialect/standard`` where it is `nil` too. References are
  /// followed in the document and into `resources`; `uri` is the address of the document, against which relative
  /// references are resolved. A reference that leads nowhere does no harm before somebody follows it. Throws the first
  /// keyword whose value breaks the dialect's metaschema. Cost: linear in the size of the documents that are reached.
  public init(
    _ document: JSONDocument, dialect: Dialect? = nil, resources: SchemaResources = .none, uri: String = ""
  ) throws(Problem) {
    var draft = SchemaIndexDraft(resources: resources, dialect: dialect)
    try draft.read(document, uri: uri)
    tables = SchemaTables(draft)
  }

  /// The `$schema` of the root where it is unknown and nothing explains it: what its keywords mean is not known.
  package var unknownDialect: String? {
    guard let uri = sites[0].value["$schema"]?.string else { return nil }
    return tables.unknownDialects.contains(uri) ? uri : nil
  }

  /// Every `$schema` of a resource in the index that is unknown and that nothing explains.
  package var unknownDialects: [String] { tables.unknownDialects }

  /// Whether any reference is resolved by the way to it rather than by its place.
  package var hasDynamicReferences: Bool { tables.hasDynamicReferences }

  /// Whether resources of the document differ in their dialect or in the vocabularies that count.
  var mixesDialects: Bool {
    tables.resources.contains { $0.document == 0 && $0.rules != tables.resources[0].rules }
  }

  /// Whether a metaschema among the resources decides which keywords of the document count.
  var choosesVocabularies: Bool {
    tables.resources.contains { $0.document == 0 && $0.rules != DialectRules($0.rules.dialect) }
  }

  /// The number of schema resources; the first is that of the root.
  package var resourceCount: Int { tables.resources.count }

  /// The URI of a schema resource, without fragment; empty where nothing names the document.
  package func uri(ofResource resource: Int) -> String { tables.resources[resource].uri }

  /// Whether a site stands in the document that was read, rather than in one that a reference leads to.
  package func isInDocument(_ site: Int) -> Bool {
    tables.resources[Int(tables.sites[site].resource)].document == 0
  }

  /// Whether a site stands in no known keyword, so that only a reference finds it.
  package func isOutsider(_ site: Int) -> Bool { tables.outsiders[site] != nil }

  /// Where a reference keyword of a site leads.
  package func target(of keyword: SchemaKeyword, at site: Int) -> SchemaTarget {
    tables.targets[Int(keyword.record.first)]
  }

  /// The site with the dynamic anchor in a resource, `nil` where it has none; the name of `$recursiveAnchor: true` is
  /// empty.
  package func dynamicTarget(named anchor: String, in resource: Int) -> Int? {
    tables.dynamicAnchors[AnchorKey(resource: resource, name: ExactText(anchor))]
  }

  /// The place of a site in its document. Cost: linear in the depth.
  package func pointer(of site: Int) -> JSONPointer {
    var tokens: [String] = []
    var current = site
    while let parent = parent(of: current) {
      tokens.append(contentsOf: path(from: parent, to: current).reversed())
      current = parent
    }
    return JSONPointer(tokens: tokens.reversed())
  }

  private func path(from parent: Int, to site: Int) -> [String] {
    if let path = tables.outsiders[site] { return path }
    for keyword in keywords(of: parent) {
      if let child = children(of: keyword).first(where: { $0.site == site }) {
        return [keyword.keyword.name] + [child.token].compactMap { $0 }
      }
    }
    return []
  }

  private func parent(of site: Int) -> Int? {
    let parent = Int(tables.sites[site].parent)
    return parent < 0 ? nil : parent
  }
}
