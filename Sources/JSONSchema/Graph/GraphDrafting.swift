import JSONModel

/// A node before reduction: edges lead to places of the document, references are edges like any other.
struct DraftNode {
  var form: SchemaNode.Form
  var facts: [SchemaFact] = []
  var edges: [SchemaEdge] = []
  let path: String
  let value: JSONValue
}

/// The first step from places to graph: each schema's keywords become facts and edges.
struct GraphDrafting {
  /// One node a site, at the site's number, then one for each reference that leaves the document or leads nowhere.
  private(set) var drafts: [DraftNode] = []
  private let index: SchemaIndex
  private let paths: SitePaths
  private var unresolved: [DraftNode] = []
  /// The names by which dynamic references search.
  private var dynamicNames: Set<ExactText> = []

  init(_ index: SchemaIndex) {
    self.index = index
    paths = SitePaths(of: index)
    for site in index.sites.indices { drafts.append(draft(of: site)) }
    drafts += unresolved
    markDynamicTargets()
  }

  private mutating func draft(of site: Int) -> DraftNode {
    let value = index.sites[site].value
    let path = paths[site]
    // no edge leads out of the document, so what stands elsewhere is never looked at
    guard index.isInDocument(site) else { return DraftNode(form: .rejecting, path: path, value: value) }
    if let flag = value.boolean { return DraftNode(form: flag ? .accepting : .rejecting, path: path, value: value) }
    var node = DraftNode(form: .constrained, path: path, value: value)
    node.facts = FactReader(site, in: index).facts
    node.edges = childEdges(of: site)
    addReferences(of: site, to: &node)
    return node
  }

  private func childEdges(of site: Int) -> [SchemaEdge] {
    let labelling = EdgeLabelling(of: site, in: index)
    return index.keywords(of: site).flatMap { keyword in
      index.children(of: keyword).compactMap { child in
        labelling.label(of: child, in: keyword.keyword).map {
          SchemaEdge(label: $0, target: child.site, path: paths[child.site])
        }
      }
    }
  }

  /// Adds each reference as a branch of `allOf`; a dynamic one also as a fact, since its target depends on the way to
  /// it.
  private mutating func addReferences(of site: Int, to node: inout DraftNode) {
    for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
      guard let keyword = index.keyword(name, of: site) else { continue }
      let path = PointerText.appending(name.name, to: paths[site])
      let target: Int
      switch index.target(of: keyword, at: site) {
      case .site(let site):
        target = number(of: site, keyword, path)
      case .dynamic(let initial, let anchor):
        dynamicNames.insert(ExactText(anchor))
        node.facts.append(
          SchemaFact(name: .dynamicReference, meaning: .text(anchor), keyword: name.name, value: keyword.value))
        target = number(of: initial, keyword, path)
      case .unresolved(let uri):
        target = addUnresolved(uri, keyword, path)
      }
      node.edges.append(SchemaEdge(label: .allOf, target: target, path: path))
    }
  }

  /// The node of a site, or one that is unresolved where the site stands in another document.
  private mutating func number(of site: Int, _ keyword: SchemaKeyword, _ path: String) -> Int {
    if index.isInDocument(site) { return site }
    return addUnresolved(keyword.value.string ?? "", keyword, path)
  }

  private mutating func addUnresolved(_ uri: String, _ keyword: SchemaKeyword, _ path: String) -> Int {
    let own = index.uri(ofResource: 0) + "#"
    let text = uri.hasPrefix(own) ? "#" + uri.dropFirst(own.count) : uri
    unresolved.append(DraftNode(form: .unresolved(text), path: path, value: keyword.value))
    return index.sites.count + unresolved.count - 1
  }

  /// Gives the root an edge to every schema that a dynamic reference may search for.
  private mutating func markDynamicTargets() {
    for name in dynamicNames.sorted() {
      for resource in 0..<index.resourceCount {
        guard let target = index.dynamicTarget(named: name.text, in: resource), index.isInDocument(target) else {
          continue
        }
        drafts[0].edges.append(SchemaEdge(label: .dynamicTarget(name), target: target, path: drafts[target].path))
      }
    }
  }
}
