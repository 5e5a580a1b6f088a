import JSONModel

extension ErrorCollector {
  /// Collects the reasons of one keyword: those that apply schemas go on into them, all others are checked here.
  mutating func visit(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    switch keyword.keyword {
    case .ref, .dynamicRef, .recursiveRef: visitReference(keyword, at: site, value)
    case .allOf: for child in index.children(of: keyword) { visit(child.site, value, via: "allOf") }
    case .anyOf, .oneOf: checkBranches(keyword, at: site, value)
    case .not: checkNot(keyword, at: site, value)
    case .if: visitCondition(keyword, at: site, value)
    case .properties, .patternProperties, .additionalProperties, .propertyNames, .dependentSchemas, .dependencies:
      if let object = value.object { visitMembers(keyword, at: site, object, value) }
    case .items, .prefixItems, .additionalItems:
      if let array = value.array { visitItems(keyword, at: site, array) }
    case .contains: if let array = value.array { checkContains(keyword, at: site, array) }
    case .unevaluatedItems, .unevaluatedProperties: visitUnevaluated(keyword, at: site, value)
    default:
      if let fault = LeafCheck(index: index, site: site, keyword: keyword).fault(of: value, validator) {
        add(at: site, keyword: keyword.keyword, named: "", fault)
      }
    }
  }

  private mutating func visitReference(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    let name = keyword.keyword.name
    switch index.target(of: keyword, at: site) {
    case .site(let target): visit(target, value, via: name)
    case .dynamic(let initial, let anchor): visit(dynamicTarget(anchor, initial: initial), value, via: name)
    case .unresolved: break
    }
  }

  private mutating func checkBranches(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    let accepting = index.children(of: keyword).enumerated().filter { accepts($0.element.site, value) }.map(\.offset)
    if accepting.isEmpty {
      add(at: site, keyword: keyword.keyword, named: "", "the value matches no schema of \(keyword.keyword.name)")
    } else if keyword.keyword == .oneOf, accepting.count > 1 {
      let list = accepting.prefix(3).map { String($0) }.joined(separator: ", ")
      add(at: site, keyword: .oneOf, named: "", "the value matches more than one schema of oneOf: \(list)")
    }
  }

  private mutating func checkNot(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    guard let child = index.children(of: keyword).first, accepts(child.site, value) else { return }
    add(at: site, keyword: .not, named: "", "the value matches the schema of not")
  }

  private mutating func visitCondition(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    guard let test = index.children(of: keyword).first else { return }
    let branch: Keyword = accepts(test.site, value) ? .then : .else
    guard let consequence = index.keyword(branch, of: site), let child = index.children(of: consequence).first
    else { return }
    visit(child.site, value, via: branch.name)
  }

  private mutating func visitUnevaluated(_ keyword: SchemaKeyword, at site: Int, _ value: JSONValue) {
    guard let child = index.children(of: keyword).first,
      value.kind == (keyword.keyword == .unevaluatedItems ? .array : .object),
      let positions = unevaluatedPositions(site, value).map(Set.init)
    else { return }
    let name = keyword.keyword.name
    if let object = value.object {
      for (position, member) in object.enumerated() where positions.contains(position) {
        visit(child.site, member.value, inside: member.name, via: name)
      }
    } else if let array = value.array {
      for (position, element) in array.enumerated() where positions.contains(position) {
        visit(child.site, element, inside: String(position), via: name)
      }
    }
  }
}
