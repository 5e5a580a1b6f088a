import JSONModel

/// The second step: edges that demand nothing vanish, schemas that only point to another one become it, and what the root
/// does not reach is left out.
struct GraphReduction {
  private let drafts: [DraftNode]
  private let locations: SchemaLocations

  init(_ drafts: [DraftNode], _ locations: SchemaLocations, keepsEvaluation: Bool) {
    self.locations = locations
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

  /// The finished nodes, the root first. Throws where references lead in a circle.
  func nodes() throws(Problem) -> [SchemaNode] {
    compacted(try representatives())
  }

  /// For each node the one that it comes down to: the target of a lone branch of `allOf`, or itself.
  private func representatives() throws(Problem) -> [Int] {
    var result = Array(repeating: -1, count: drafts.count)
    for start in drafts.indices where result[start] < 0 {
      var chain: [Int] = []
      var onChain: Set<Int> = []
      var node = start
      while result[node] < 0, let next = loneTarget(of: node) {
        guard onChain.insert(node).inserted else { throw .referenceLoop(at: locations.all[node]) }
        chain.append(node)
        node = next
      }
      let end = result[node] < 0 ? node : result[node]
      result[end] = end
      for link in chain { result[link] = end }
    }
    return result
  }

  private func loneTarget(of index: Int) -> Int? {
    let node = drafts[index]
    guard node.form == .constrained, node.facts.isEmpty, node.edges.count == 1, node.edges[0].label == .allOf else {
      return nil
    }
    return node.edges[0].target
  }

  private func compacted(_ representatives: [Int]) -> [SchemaNode] {
    var numbers: [Int: Int] = [:]
    var order: [Int] = []
    var pending = [representatives[0]]
    while let index = pending.popLast() {
      guard numbers[index] == nil else { continue }
      numbers[index] = order.count
      order.append(index)
      for edge in drafts[index].edges.reversed() { pending.append(representatives[edge.target]) }
    }
    return order.map { index in
      let draft = drafts[index]
      let edges = draft.edges.map { edge in
        SchemaEdge(label: edge.label, target: numbers[representatives[edge.target]] ?? 0, path: edge.path)
      }
      let order = SchemaFact.Name.order
      return SchemaNode(
        form: draft.form, facts: draft.facts.sorted { (order[$0.name] ?? 0) < (order[$1.name] ?? 0) },
        edges: edges.stablySortedByLabel(), path: draft.path, value: draft.value)
    }
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
