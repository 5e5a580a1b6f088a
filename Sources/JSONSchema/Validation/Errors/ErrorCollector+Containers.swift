import JSONModel
import RegularExpressions

extension ErrorCollector {
  /// Collects the reasons of keywords that apply schemas to members or names.
  mutating func visitMembers(_ keyword: SchemaKeyword, at site: Int, _ object: JSONObject, _ value: JSONValue) {
    let name = keyword.keyword.name
    switch keyword.keyword {
    case .properties:
      for child in index.children(of: keyword) {
        guard let token = child.token, let member = object[token] else { continue }
        visit(child.site, member, inside: token, via: name)
      }
    case .patternProperties:
      for child in index.children(of: keyword) {
        guard let pattern = try? RegularExpression.shared(child.token ?? "") else { continue }
        for member in object where pattern.matches(member.name) {
          visit(child.site, member.value, inside: member.name, via: name)
        }
      }
    case .additionalProperties:
      guard let child = index.children(of: keyword).first else { return }
      for member in object where !isCovered(member.name, at: site) {
        visit(child.site, member.value, inside: member.name, via: name)
      }
    case .propertyNames: visitNames(keyword, object)
    default: visitDependencies(keyword, at: site, object, value)
    }
  }

  /// Whether `properties` or `patternProperties` says something of the member.
  private func isCovered(_ name: String, at site: Int) -> Bool {
    if index.keyword(.properties, of: site)?.value.object?[name] != nil { return true }
    guard let patterns = index.keyword(.patternProperties, of: site)?.value.object else { return false }
    return patterns.names.contains { (try? RegularExpression.shared($0))?.matches(name) ?? false }
  }

  /// A name is judged as the string that it is, and the error stands at the member.
  private mutating func visitNames(_ keyword: SchemaKeyword, _ object: JSONObject) {
    guard let child = index.children(of: keyword).first else { return }
    isInsideName = true
    defer { isInsideName = false }
    for member in object {
      let text = JSONOutput.string(member.name).text(pretty: false)
      guard let name = try? JSONDocument(parsing: text) else { continue }
      visit(child.site, name.root, inside: member.name, via: "propertyNames")
    }
  }

  private mutating func visitDependencies(
    _ keyword: SchemaKeyword, at site: Int, _ object: JSONObject, _ value: JSONValue
  ) {
    guard keyword.keyword == .dependentSchemas || index.sites[site].dialect <= .draft7 else { return }
    for child in index.children(of: keyword) {
      guard let token = child.token, object[token] != nil else { continue }
      visit(child.site, value, via: keyword.keyword.name)
    }
    guard keyword.keyword == .dependencies,
      let fault = LeafCheck.missingDependency(keyword.value, in: object)
    else { return }
    add(at: site, keyword: .dependencies, named: "", fault)
  }

  /// Collects the reasons of keywords that apply schemas to elements by position.
  mutating func visitItems(_ keyword: SchemaKeyword, at site: Int, _ array: JSONArray) {
    let children = index.children(of: keyword)
    let name = keyword.keyword.name
    if keyword.value.kind == .array {
      for (position, element) in array.enumerated().prefix(children.count) {
        visit(children[position].site, element, inside: String(position), via: name)
      }
    } else if let child = children.first, let start = startOfRest(keyword, at: site) {
      for (position, element) in array.enumerated().dropFirst(start) {
        visit(child.site, element, inside: String(position), via: name)
      }
    }
  }

  /// Where the elements start that one schema is for, nil where the keyword means nothing.
  private func startOfRest(_ keyword: SchemaKeyword, at site: Int) -> Int? {
    if keyword.keyword == .additionalItems { return index.keyword(.items, of: site)?.value.array?.count }
    guard index.sites[site].dialect > .draft201909 else { return 0 }
    return index.keyword(.prefixItems, of: site)?.value.array?.count ?? 0
  }

  mutating func checkContains(_ keyword: SchemaKeyword, at site: Int, _ array: JSONArray) {
    guard let child = index.children(of: keyword).first else { return }
    let count = array.count { accepts(child.site, $0) }
    let minimum = index.keyword(.minContains, of: site)?.value.number.map { $0.integer ?? .max } ?? 1
    let maximum = index.keyword(.maxContains, of: site)?.value.number.map { $0.integer ?? .max } ?? .max
    if count < minimum {
      let culprit: Keyword = index.keyword(.minContains, of: site) == nil ? .contains : .minContains
      add(
        at: site, keyword: culprit, named: "", "\(count) items match the schema of contains; at least \(minimum) must")
    } else if count > maximum {
      add(
        at: site, keyword: .maxContains, named: "",
        "\(count) items match the schema of contains; at most \(maximum) may")
    }
  }
}
