/// The nodes that can be reached with exactly some number of scalars, for numbers of any size.
struct LengthReach {
  private var nodes: Set<Int32>

  init(_ start: [Int32]) { nodes = Set(start) }

  /// Adds a number of scalars.
  ///
  /// The sets of nodes repeat sooner or later. Comparing each with the one at the last power of two finds the period
  /// (Brent), after which only the remainder is walked.
  mutating func advance(
    by count: Int, in product: inout ProductAutomaton, budget: inout Int
  ) throws(OutOfBudget) {
    var left = count
    var landmark = nodes
    var sinceLandmark = 0
    var power = 1
    while left > 0, !nodes.isEmpty {
      nodes = try step(in: &product, budget: &budget)
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
    within most: Int, in product: inout ProductAutomaton, budget: inout Int
  ) throws(OutOfBudget) -> Bool {
    var reach = self
    var seen = nodes
    var left = most
    while !reach.nodes.isEmpty {
      if reach.nodes.contains(where: product.isAccepting) { return true }
      if left == 0 { return false }
      left -= 1
      reach.nodes = try reach.step(in: &product, budget: &budget).subtracting(seen)
      seen.formUnion(reach.nodes)
    }
    return false
  }

  private func step(in product: inout ProductAutomaton, budget: inout Int) throws(OutOfBudget) -> Set<Int32> {
    var next: Set<Int32> = []
    for node in nodes.sorted() {
      for member in 0..<product.alphabet.classCount {
        budget -= 1
        if budget < 0 { throw OutOfBudget() }
        next.formUnion(try product.targets(of: node, reading: member, budget: &budget))
      }
    }
    return next
  }
}
