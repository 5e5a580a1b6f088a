import JSONModel

/// The second step: edges that demand nothing vanish, schemas that only point to another one become it, and what the
/// root does not reach is left out.
struct GraphReduction {
  private let drafts: [DraftNode]
  private var representatives: [Int]

  init(_ drafts: [DraftNode], keepsEvaluation: Bool) {
    representatives = Array(repeating: Self.unknown, count: drafts.count)
    let vanishing = VanishingEdges(keepsEvaluation: keepsEvaluation)
    let accepting = vanishing.acceptingNodes(of: drafts)
    self.drafts = zip(drafts, accepting).map { draft, isAccepting in
      guard draft.form == .constrained else { return draft }
      var draft = draft
      draft.edges = vanishing.remaining(draft.edges, accepting: accepting)
      if isAccepting { draft.form = .accepting }
      return draft
    }
  }

  /// The finished nodes, the root first. Throws where references that the root reaches lead in a circle.
  mutating func nodes() throws(Problem) -> [SchemaNode] {
    var numbers: [Int: Int] = [:]
    var order: [Int] = []
    var pending = [0]
    while let next = pending.popLast() {
      let index = try representative(of: next)
      guard numbers[index] == nil else { continue }
      numbers[index] = order.count
      order.append(index)
      for edge in drafts[index].edges.reversed() { pending.append(edge.target) }
    }
    return order.map { node(of: drafts[$0], numbers) }
  }

  private static let unknown = -1

  /// The node that a node comes down to: the target of a lone branch of `allOf`, or itself.
  private mutating func representative(of start: Int) throws(Problem) -> Int {
    var chain: [Int] = []
    var onChain: Set<Int> = []
    var node = start
    while representatives[node] == Self.unknown, let next = loneTarget(of: node) {
      guard onChain.insert(node).inserted else { throw .referenceLoop(at: drafts[node]) }
      chain.append(node)
      node = next
    }
    let end = representatives[node] == Self.unknown ? node : representatives[node]
    representatives[end] = end
    for link in chain { representatives[link] = end }
    return end
  }

  private func loneTarget(of index: Int) -> Int? {
    let node = drafts[index]
    guard node.form == .constrained, node.facts.isEmpty, node.edges.count == 1, node.edges[0].label == .allOf else {
      return nil
    }
    return node.edges[0].target
  }

  private func node(of draft: DraftNode, _ numbers: [Int: Int]) -> SchemaNode {
    let edges = draft.edges.map { edge in
      SchemaEdge(label: edge.label, target: numbers[representatives[edge.target]] ?? 0, path: edge.path)
    }
    let order = SchemaFact.Name.order
    return SchemaNode(
      form: draft.form, facts: draft.facts.sorted { (order[$0.name] ?? 0) < (order[$1.name] ?? 0) },
      edges: edges.stablySortedByLabel(), path: draft.path, value: draft.value)
  }
}

extension Problem {
  /// References that lead back to where they started without a keyword on the way.
  fileprivate static func referenceLoop(at node: DraftNode) -> Problem {
    Problem(
      what: "references lead in a circle, so the schema says nothing",
      place: SchemaPlaceText.text(node.path, node.value),
      next: "let one of the schemas in the circle say something of its own, or remove the reference")
  }
}

extension SchemaFact.Name {
  fileprivate static let order = [SchemaFact.Name: Int](
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}

extension [SchemaEdge] {
  fileprivate func stablySortedByLabel() -> [SchemaEdge] {
    guard count > 1 else { return self }
    return enumerated()
      .sorted { $0.element.label != $1.element.label ? $0.element.label < $1.element.label : $0.offset < $1.offset }
      .map(\.element)
  }
}
