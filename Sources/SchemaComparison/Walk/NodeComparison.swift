import JSONModel
import JSONSchema

/// The differences between two schemas by themselves, and the pairs of schemas inside them that differ.
struct NodeComparison {
  let pair: SchemaPair
  let old: SchemaNode
  let new: SchemaNode
  private(set) var changes: [Change] = []
  private(set) var inner: [InnerPair] = []

  /// Compares two nodes that do not say the same.
  init(of nodes: NodePair, in pair: SchemaPair) {
    self.pair = pair
    (old, new) = Alignment(pair).aligned(nodes)
    guard !isForbiddenOrPermitted(), !isUnresolved() else { return }
    compareTypes()
    compareAllowedValues()
    compareStrings()
    compareNumbers()
    compareCounts()
    compareObjects()
    compareArrays()
    compareBranches()
    compareConditions()
    compareDynamicReferences()
    if changes.isEmpty && inner.isEmpty { reportWhole() }
  }

  mutating func report(
    _ kind: ChangeKind, _ old: Spot, _ new: Spot, name: String? = nil, unsettledBy: String? = nil
  ) {
    changes.append(
      Change(
        kind: kind, oldPointer: old.pointer, newPointer: new.pointer, old: old.value, new: new.value, name: name,
        unsettledBy: unsettledBy ?? (kind.marksEvaluation ? unevaluatedKeyword : nil)
          ?? (kind.dependsOnNeighbours ? neighbour(declaring: name) : nil)))
  }

  /// Leaves two inner schemas to the walk where they differ.
  mutating func descend(_ oldEdge: SchemaEdge, _ newEdge: SchemaEdge, unsettledBy keyword: String? = nil) {
    guard !pair.saySame(oldEdge.target, newEdge.target) else { return }
    inner.append(
      InnerPair(
        nodes: NodePair(old: oldEdge.target, new: newEdge.target), unsettledBy: keyword ?? unsettlement(oldEdge),
        neighbour: neighbour(along: oldEdge)))
  }

  /// The keyword through which another schema at the same place may declare what this one does not.
  private func neighbour(declaring name: String?) -> String? {
    if let applied = (old.edges + new.edges).first(where: { $0.label.appliesInPlace }) { return applied.label.keyword }
    // Writers of the old version send what it asks for by name alone, whether or not it declares it.
    let required = old.value["required"]?.array?.contains { $0.string == name } ?? false
    return required && name != nil ? "required" : nil
  }

  /// The keyword along which an inner schema shares its place with this one; none where this one merely wraps it, as in
  /// `anyOf` with `null`.
  private func neighbour(along edge: SchemaEdge) -> Neighbour {
    guard edge.label.appliesInPlace else { return .alone }
    let isWrapper = zip([old, new], [pair.old, pair.new]).allSatisfy { node, graph in
      node.facts.isEmpty && node.edges.allSatisfy { $0.label == edge.label }
        && node.edges.filter { !graph.nodes[$0.target].acceptsOnlyNull }.count <= 1
    }
    return isWrapper ? .asAround : .through(edge.label.keyword)
  }

  /// The place of an edge in the old document, with the schema as written there.
  func oldSpot(_ edge: SchemaEdge) -> Spot { spot(edge.path, in: pair.oldRoot) }

  /// The place of an edge in the new document, with the schema as written there.
  func newSpot(_ edge: SchemaEdge) -> Spot { spot(edge.path, in: pair.newRoot) }

  func oldTarget(_ edge: SchemaEdge) -> SchemaNode { pair.old.nodes[edge.target] }
  func newTarget(_ edge: SchemaEdge) -> SchemaNode { pair.new.nodes[edge.target] }

  private func spot(_ path: String, in root: JSONValue) -> Spot {
    Spot(path: path, value: JSONPointer(path).flatMap { root.value(at: $0) })
  }

  /// `unevaluated…` looks at what branches evaluate, so a narrower branch may let more through.
  private func unsettlement(_ edge: SchemaEdge) -> String? {
    edge.label.appliesInPlace ? unevaluatedKeyword : nil
  }

  /// The keyword of either side that looks at what its siblings evaluate.
  private var unevaluatedKeyword: String? {
    [SchemaEdge.Label.unevaluatedProperties, .unevaluatedItems]
      .first { old.edge($0) != nil || new.edge($0) != nil }?.keyword
  }

  private mutating func isForbiddenOrPermitted() -> Bool {
    guard old.form == .rejecting || new.form == .rejecting else { return false }
    report(new.form == .rejecting ? .schemaForbidden : .schemaPermitted, old.spot, new.spot)
    return true
  }

  /// A reference that leads nowhere says nothing that could be compared keyword by keyword.
  private mutating func isUnresolved() -> Bool {
    guard old.isUnresolved || new.isUnresolved else { return false }
    reportWhole()
    return true
  }

  /// Speaks of the schemas as wholes, where nothing more precise was said.
  private mutating func reportWhole() {
    let kind: ChangeKind =
      if old.form == .accepting {
        .schemaConstrained
      } else if new.form == .accepting {
        .schemaUnconstrained
      } else {
        .otherwiseChanged
      }
    report(kind, old.spot, new.spot)
  }
}

extension SchemaNode {
  fileprivate var isUnresolved: Bool {
    if case .unresolved = form { true } else { false }
  }
}

extension SchemaEdge.Label {
  /// Whether the schema is applied to the same instance.
  fileprivate var appliesInPlace: Bool {
    switch self {
    case .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .dependentSchema: true
    default: false
    }
  }
}
