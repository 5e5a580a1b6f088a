import JSONSchema

/// A labelled graph reduced to what partition refinement needs: nodes with a signature and children in the order of labels.
struct RefinableGraph {
  var signatures: [[UInt8]] = []
  /// The children of each node; the signature tells the labels, so equal signatures mean equal labels by position.
  var children: [[Int]] = []
  /// For each node the runs of children that share a label and so have no order among them.
  var unorderedRuns: [[Range<Int>]] = []

  var count: Int { signatures.count }

  /// Adds the nodes of a schema graph after those that are there already.
  mutating func append(_ graph: SchemaGraph) {
    let offset = count
    for node in graph.nodes {
      signatures.append(StructureSignature(of: node).bytes)
      children.append(node.edges.map { $0.target + offset })
      unorderedRuns.append(Self.runs(of: node.edges))
    }
  }

  /// What a node's children look like under a partition.
  func view(of node: Int, under classes: [Int]) -> [Int] {
    var view = children[node].map { classes[$0] }
    for run in unorderedRuns[node] { view[run].sort() }
    return view
  }

  /// The smallest graph that says the same: a node for each class of a stable partition, at the class's index.
  func quotient(by classes: [Int]) -> RefinableGraph {
    var result = RefinableGraph()
    var representatives = Array(repeating: -1, count: (classes.max() ?? -1) + 1)
    for (node, number) in classes.enumerated() where representatives[number] < 0 { representatives[number] = node }
    for node in representatives {
      result.signatures.append(signatures[node])
      result.children.append(children[node].map { classes[$0] })
      result.unorderedRuns.append(unorderedRuns[node])
    }
    return result
  }

  private static func runs(of edges: [SchemaEdge]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for end in edges.indices.dropFirst() where edges[end].label != edges[start].label {
      if end - start > 1 { runs.append(start..<end) }
      start = end
    }
    if edges.count - start > 1 { runs.append(start..<edges.count) }
    return runs
  }
}
