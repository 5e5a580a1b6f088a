/// The nodes that can be reached with exactly some number of scalars, for numbers of any size.
struct LengthReach {
  private var nodes: Set<Int32>

  init(_ start: ContiguousArray<Int32>) { nodes = Set(start) }

  /// Adds a number of scalars.
  ///
  /// The sets of nodes repeat sooner or later. Comparing each with the one at the last power of two finds the period
  /// (Brent), after which only the remainder is walked.
  mutating func advance(
    by count: Int, in graph: inout LetterGraph, budget: inout Int
  ) throws(OutOfBudget) {
    var left = count
    var landmark = nodes
    var sinceLandmark = 0
    var power = 1
    while left > 0, !nodes.isEmpty {
      nodes = try step(in: &graph, budget: &budget)
      left -= 1
      sinceLandmark += 1
      if nodes == landmark {
        left %= sinceLandmark
      } else if sinceLandmark == power {
        landmark = nodes
        power *= 2
        sinceLandmark = 0
      }
    }
  }

  /// Whether a member is reached with at most a number of further scalars.
  func comesToMember(
    within most: Int, in graph: inout LetterGraph, budget: inout Int
  ) throws(OutOfBudget) -> Bool {
    var reach = self
    var seen = nodes
    var left = most
    while !reach.nodes.isEmpty {
      if reach.nodes.contains(where: graph.isAccepting) { return true }
      if left == 0 { return false }
      left -= 1
      reach.nodes = try reach.step(in: &graph, budget: &budget).subtracting(seen)
      seen.formUnion(reach.nodes)
    }
    return false
  }

  private func step(in graph: inout LetterGraph, budget: inout Int) throws(OutOfBudget) -> Set<Int32> {
    var next: Set<Int32> = []
    for node in nodes.sorted() {
      let range = try graph.edges(of: node, budget: &budget)
      budget -= range.count
      if budget < 0 { throw OutOfBudget() }
      for index in range { next.insert(graph.edges[index].target) }
    }
    return next
  }
}
