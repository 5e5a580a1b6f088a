import JSONModel
import JSONSchema

/// What a branch of a combination is recognised by when it changed: its name, its types, the values that single it out.
struct BranchProfile {
  private let name: ExactText?
  private let types: TypeSet?
  private let values: Set<JSONValue>
  /// The properties that must have one value, such as the `kind` of a tagged union.
  private let tags: [ExactText: JSONValue]
  private let keywords: Set<SchemaEdge.Label>

  /// Profiles a schema alone, without looking for tags.
  init(_ node: SchemaNode) { self.init(node, tags: [:]) }

  /// Profiles a branch of a graph.
  init(_ node: SchemaNode, in graph: SchemaGraph) {
    var tags: [ExactText: JSONValue] = [:]
    for edge in node.edges {
      guard case .property(let name) = edge.label else { continue }
      if let values = graph.nodes[edge.target].allowedValues, values.count == 1 { tags[name] = values[0] }
    }
    self.init(node, tags: tags)
  }

  private init(_ node: SchemaNode, tags: [ExactText: JSONValue]) {
    name = node.definitionName ?? node.value["title"]?.string.map { ExactText($0) }
    if case .types(let types)? = node.fact(.types)?.meaning { self.types = types } else { types = nil }
    values = Set(node.allowedValues ?? [])
    keywords = Set(node.edges.map(\.label))
    self.tags = tags
  }

  /// Whether a plain schema is what the branch was or has become: same definition, or the same types.
  func isKin(to other: BranchProfile, of label: SchemaEdge.Label) -> Bool {
    if let name, name == other.name { return true }
    return label != .allOf && types != nil && types == other.types
  }

  /// How likely the two are versions of one branch; 0 where nothing speaks for it.
  func likeness(to other: BranchProfile) -> Int {
    let shared = tags.filter { other.tags[$0.key] != nil }
    if shared.contains(where: { other.tags[$0.key] == $0.value }) { return 16 }
    if let name, name == other.name { return 8 }
    guard shared.isEmpty else { return 0 }
    if !values.isDisjoint(with: other.values) { return 4 }
    guard types == other.types else { return 0 }
    return (types == nil ? 0 : 2) + (keywords.isDisjoint(with: other.keywords) ? 0 : 1)
  }
}

extension SchemaNode {
  fileprivate var allowedValues: [JSONValue]? {
    if case .values(let values)? = fact(.allowedValues)?.meaning { values } else { nil }
  }

  /// The name under which the schema is defined, where it stands among definitions.
  fileprivate var definitionName: ExactText? {
    let tokens = pointer.tokens
    guard tokens.count > 1, let name = tokens.last else { return nil }
    return ["$defs", "definitions"].contains(tokens[tokens.count - 2]) ? ExactText(name) : nil
  }
}
