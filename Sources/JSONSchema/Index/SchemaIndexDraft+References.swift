import JSONModel

extension SchemaIndexDraft {
  /// Finds the target of every reference, and reads what references find that is not yet known; that may hold more of
  /// them.
  mutating func followReferences() throws(Problem) {
    while followed < references.count {
      let (site, position) = references[followed]
      followed += 1
      let keyword = keywords[position]
      keywords[position].first = Int32(targets.count)
      if let plain = plainTarget(of: keyword, at: site) {
        targets.append(plain)
      } else {
        targets.append(try target(of: keyword, at: site))
      }
    }
  }

  private mutating func target(of keyword: KeywordRecord, at site: Int) throws(Problem) -> SchemaTarget {
    let resource = Int(sites[site].resource)
    let text = documents[resources[resource].document].root.withTape { tape, _ in
      tape.text(of: tape[Int(keyword.word)])
    }
    let reference = URIReference(text)
    var uri = reference
    var home = resource
    if !reference.isOnlyFragment { uri = reference.resolved(against: URIReference(resources[resource].uri)) }
    if !reference.isOnlyFragment, uri.resource != resources[resource].uri {
      guard let other = try self.resource(at: uri.resource, from: resource) else { return .unresolved(uri.text) }
      home = other
    }
    guard let fragment = reference.decodedFragment, let found = try self.site(at: fragment, in: home) else {
      return .unresolved(reference.isOnlyFragment ? resources[resource].uri + text : uri.text)
    }
    return dynamicTarget(of: keyword.keyword, fragment, found)
  }

  /// The target of a dynamic reference, which behaves as `$ref` unless its own target has the dynamic anchor.
  private func dynamicTarget(of keyword: Keyword, _ fragment: String, _ found: Int) -> SchemaTarget {
    guard keyword != .ref, !fragment.hasPrefix("/") else { return .site(found) }
    let name = keyword == .recursiveRef ? "" : fragment
    let key = AnchorKey(resource: Int(sites[found].resource), name: ExactText(name))
    return dynamicAnchors[key] == found ? .dynamic(initial: found, anchor: name) : .site(found)
  }

  /// The site that a fragment leads to in a resource.
  private mutating func site(at fragment: String, in resource: Int) throws(Problem) -> Int? {
    if fragment.isEmpty { return resources[resource].root }
    if !fragment.hasPrefix("/") { return anchors[AnchorKey(resource: resource, name: ExactText(fragment))] }
    guard let pointer = JSONPointer(fragment) else { return nil }
    return try site(at: pointer.tokens, in: resource)
  }

  /// The resource with a URI, read first where it is a document that is not yet known.
  private mutating func resource(at uri: String, from resource: Int) throws(Problem) -> Int? {
    while namedResources < resources.count {
      let key = ExactText(resources[namedResources].uri)
      if resourcesByURI[key] == nil, owns(namedResources) { resourcesByURI[key] = namedResources }
      namedResources += 1
    }
    if let known = resourcesByURI[ExactText(uri)] { return known < 0 ? nil : known }
    let number = enterDocument(at: uri, from: resource)
    resourcesByURI[ExactText(uri)] = number ?? Self.noResource
    return number
  }

  /// Whether references find a resource by its own URI: other documents take no address over at which one is known.
  private func owns(_ resource: Int) -> Bool {
    let record = resources[resource]
    guard record.document > 0 else { return true }
    guard resourcePool.claimants(of: record.uri) == nil else { return false }
    guard let known = resourcePool.target(at: record.uri) else { return true }
    return sites[record.root].parent < 0 && known.root == documents[record.document].root
  }

  private mutating func enterDocument(at uri: String, from resource: Int) -> Int? {
    guard documents.count <= Self.mostDocuments else { return nil }
    guard let document = resourcePool.target(at: uri) else {
      contested[ExactText(uri)] = resourcePool.claimants(of: uri)
      return nil
    }
    let checkpoint = Checkpoint(of: self)
    let number = resources.count
    let rules = rules(ofSchema: document.root["$schema"]?.string, otherwise: resources[resource].rules)
    guard enter(document, uri: uri, rules: rules) == nil else {
      rollBack(to: checkpoint)
      return nil
    }
    return number
  }

  private static let noResource = -1
  /// How many other documents one schema may reach; what is beyond counts as absent, so that a registry whose schemas all
  /// refer to each other cannot make each of them as costly as the whole.
  private static let mostDocuments = 1_024

  /// Makes a plain reference of each dynamic one whose anchor stands in one resource only.
  mutating func settleDynamicReferences() {
    guard !dynamicAnchors.isEmpty else { return }
    var counts: [ExactText: Int] = [:]
    for key in dynamicAnchors.keys { counts[key.name, default: 0] += 1 }
    for index in targets.indices {
      if case .dynamic(let initial, let anchor) = targets[index], counts[ExactText(anchor)] == 1 {
        targets[index] = .site(initial)
      }
    }
  }
}
