import JSONSchema

/// The edges of two schemas that carry names, such as properties, set against each other name by name.
struct NamedEdges {
  private(set) var common: [(old: SchemaEdge, new: SchemaEdge)] = []
  private(set) var added: [(name: ExactText, edge: SchemaEdge)] = []
  private(set) var removed: [(name: ExactText, edge: SchemaEdge)] = []

  /// Sets the edges for which `name` gives one against each other; where a schema repeats a name, in order.
  init(_ old: SchemaNode, _ new: SchemaNode, by name: (SchemaEdge.Label) -> ExactText?) {
    var unmatched: [ExactText: [SchemaEdge]] = [:]
    for edge in new.edges.reversed() {
      if let name = name(edge.label) { unmatched[name, default: []].append(edge) }
    }
    for edge in old.edges {
      guard let name = name(edge.label) else { continue }
      if let match = unmatched[name]?.popLast() { common.append((edge, match)) } else { removed.append((name, edge)) }
    }
    added = unmatched.sorted { $0.key < $1.key }.flatMap { name, edges in edges.reversed().map { (name, $0) } }
  }
}
