import JSONModel

extension SchemaIndexDraft {
  /// Reads what a schema says of itself: its dialect, its URI, and the plain names by which fragments find it.
  mutating func readIdentity(of site: Int, keywordsFrom first: Int, _ tape: JSONTape) {
    let identity = SchemaIdentity(keywords: keywords[first...], tape: tape)
    let outer = Int(sites[site].resource)
    let isRoot = resources[outer].root == site
    let rules = isRoot ? resources[outer].rules : ownRules(identity, inside: resources[outer].rules)
    guard !(rules.dialect.referenceHidesSiblings && identity.hasReference) else { return }

    let identifier = identity.text(rules.dialect.identifier)
    if let identifier { readIdentifier(identifier, of: site, isRoot: isRoot, rules) }
    let resource = Int(sites[site].resource)
    if let name = anchor(in: identifier, rules.dialect) { enterAnchor(name, at: site) }
    if rules.dialect > .draft7, let name = identity.text(.anchor) { enterAnchor(name, at: site) }
    if rules.dialect > .draft201909, let name = identity.text(.dynamicAnchor), !name.isEmpty {
      enterAnchor(name, at: site)
      enterDynamicAnchor(name, at: site)
    }
    if rules.dialect == .draft201909, resources[resource].root == site, identity.isTrue(.recursiveAnchor) {
      enterDynamicAnchor("", at: site)
    }
  }

  /// The rules of a schema inside a resource: those of its own `$schema` where it is a resource itself.
  private mutating func ownRules(_ identity: SchemaIdentity, inside outer: DialectRules) -> DialectRules {
    guard let uri = identity.text(.schema), identity.text(.id) != nil || identity.text(.legacyID) != nil else {
      return outer
    }
    let own = rules(ofSchema: uri, otherwise: outer)
    return identity.text(own.dialect.identifier) == nil ? outer : own
  }

  /// Reads `$id`; one that is only a fragment names no resource (draft-07 Core §8.2.3).
  private mutating func readIdentifier(_ identifier: String, of site: Int, isRoot: Bool, _ rules: DialectRules) {
    guard !identifier.hasPrefix("#") else { return }
    let outer = Int(sites[site].resource)
    let uri = URIReference(identifier).resolved(against: URIReference(resources[outer].uri)).resource
    if isRoot {
      resources[outer].uri = uri
    } else if uri != resources[outer].uri {
      sites[site].resource = Int32(resources.count)
      resources.append(
        ResourceRecord(document: resources[outer].document, root: site, uri: uri, rules: rules))
    }
  }

  /// The plain name that the fragment of `$id` gives up to draft-07.
  private func anchor(in identifier: String?, _ dialect: Dialect) -> String? {
    guard dialect.referenceHidesSiblings, let identifier, identifier.utf8.contains(UInt8(ascii: "#")) else {
      return nil
    }
    return URIReference(identifier).decodedFragment.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where two schemas of a resource claim one name, the first keeps it.
  private mutating func enterAnchor(_ name: String, at site: Int) {
    let key = AnchorKey(resource: Int(sites[site].resource), name: ExactText(name))
    if anchors[key] == nil {
      anchors[key] = site
      anchorLog.append(key)
    }
  }

  private mutating func enterDynamicAnchor(_ name: String, at site: Int) {
    let key = AnchorKey(resource: Int(sites[site].resource), name: ExactText(name))
    if dynamicAnchors[key] == nil {
      dynamicAnchors[key] = site
      anchorLog.append(key)
    }
  }
}

/// The keywords by which a schema says who it is.
private struct SchemaIdentity {
  let keywords: ContiguousArray<KeywordRecord>.SubSequence
  let tape: JSONTape

  var hasReference: Bool { word(.ref).map { $0.tag.isString } ?? false }

  func text(_ keyword: Keyword) -> String? {
    guard let word = word(keyword), word.tag.isString else { return nil }
    return tape.text(of: word)
  }

  func isTrue(_ keyword: Keyword) -> Bool { word(keyword).map { $0.tag == .boolTrue } ?? false }

  private func word(_ keyword: Keyword) -> TapeWord? {
    keywords.first { $0.keyword == keyword }.map { tape[Int($0.word)] }
  }
}
