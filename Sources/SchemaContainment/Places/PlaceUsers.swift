import JSONSchema

/// The schemas that use each schema of an index: on ways, where an inner schema that demands less makes the outer one demand
/// less, if anything, and otherwise.
struct PlaceUsers {
  private let index: SchemaIndex
  private var users: [[Int]]
  /// The schemas that use a schema otherwise, as by `not`, `anyOf` or `contains`.
  private var others: [Int: [Int]] = [:]

  private static let ways: Set<Keyword> = [
    .allOf, .then, .else, .properties, .patternProperties, .additionalProperties, .propertyNames, .dependentSchemas,
    .dependencies, .items, .prefixItems, .additionalItems,
  ]
  private static let definitions: Set<Keyword> = [.defs, .definitions]
  static let references: [Keyword] = [.ref, .dynamicRef, .recursiveRef]

  /// Cost: linear in the size of the schema.
  init(_ index: SchemaIndex) {
    self.index = index
    users = Array(repeating: [], count: index.sites.count)
    for site in index.sites.indices {
      for keyword in index.keywords(of: site) {
        if Self.isWay(keyword.keyword, in: index.sites[site].dialect) {
          for child in index.children(of: keyword) { users[child.site].append(site) }
        } else if !Self.definitions.contains(keyword.keyword) {
          for child in index.children(of: keyword) { others[child.site, default: []].append(site) }
        }
        guard Self.references.contains(keyword.keyword), case .site(let target) = index.target(of: keyword, at: site)
        else { continue }
        users[target].append(site)
      }
    }
  }

  /// Whether a schema that demands less in the keyword makes the whole demand less; after draft-07 validators disagree on
  /// `dependencies`.
  private static func isWay(_ keyword: Keyword, in dialect: Dialect) -> Bool {
    ways.contains(keyword) && !(keyword == .dependencies && dialect > .draft7)
  }

  /// Whether nothing uses one of `sites` otherwise than on a way, but one of `whole`.
  func areWaysOnly(_ sites: Set<Int>, apart whole: Set<Int>) -> Bool {
    guard !index.hasDynamicReferences else { return false }
    return sites.allSatisfy { others[$0]?.allSatisfy(whole.contains) ?? true }
  }

  /// All schemas on some way from anywhere to one of `sites`, these included; where references are dynamic, all schemas.
  func ways(to sites: Set<Int>) -> Set<Int> {
    guard !index.hasDynamicReferences else { return Set(index.sites.indices) }
    var found = sites
    var pending = Array(sites)
    while let site = pending.popLast() {
      for user in users[site] where found.insert(user).inserted { pending.append(user) }
    }
    return found
  }
}
