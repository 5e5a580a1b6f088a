/// The edges of a graph by their targets, for the question which nodes can reach some others.
struct ReverseGraph {
  private let starts: ContiguousArray<Int32>  // for each node, and the end
  private let sources: ContiguousArray<Int32>

  init(nodes: Int, edges: ContiguousArray<(from: Int32, to: Int32)>) {
    var starts = ContiguousArray<Int32>(repeating: 0, count: nodes + 2)
    for edge in edges { starts[Int(edge.to) + 2] += 1 }
    for node in 0..<nodes { starts[node + 2] += starts[node + 1] }
    var sources = ContiguousArray<Int32>(repeating: 0, count: edges.count)
    for edge in edges {
      sources[Int(starts[Int(edge.to) + 1])] = edge.from
      starts[Int(edge.to) + 1] += 1
    }
    self.starts = starts
    self.sources = sources
  }

  /// For each node, whether a path leads from it to a goal; in time linear in nodes and edges.
  func reaching(_ isGoal: (Int) -> Bool) -> ContiguousArray<Bool> {
    let nodes = starts.count - 2
    var reached = ContiguousArray<Bool>(repeating: false, count: nodes)
    var frontier: ContiguousArray<Int32> = []
    for node in 0..<nodes where isGoal(node) {
      reached[node] = true
      frontier.append(Int32(node))
    }
    while let node = frontier.popLast() {
      for index in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) where !reached[Int(sources[index])] {
        reached[Int(sources[index])] = true
        frontier.append(sources[index])
      }
    }
    return reached
  }
}
