/// The product of the automata of several patterns, built as it is needed.
///
/// A node is a state of each; nodes from which surely no member can be reached are left out. Each class of each node costs
/// a budget step, and what its components cost.
struct ProductAutomaton {
  let alphabet: Alphabet
  private let common: CommonAlphabet
  private let components: [ComponentAutomaton]
  /// Components from this index on must not accept.
  private let firstExcluded: Int
  private var nodes = SequenceTable()
  private var accepting: [Bool] = []
  /// For each node, where its classes start in `edgeBounds`, once it is expanded.
  private var expansions: [Int?] = []
  private var edgeBounds: [Int] = []
  private var edges: [Int32] = []
  private var expandedCount = 0

  /// The product in which the first components must accept, and the `excluded` last ones must not.
  init(_ components: [ComponentAutomaton], excluded: Int) {
    self.components = components
    firstExcluded = components.count - excluded
    common = CommonAlphabet(components.map(\.alphabet))
    alphabet = common.alphabet
  }

  var nodeCount: Int { nodes.count }

  /// Whether every node that was found has been expanded: then there are no others.
  var isComplete: Bool { expandedCount == nodeCount }

  func isAccepting(_ node: Int32) -> Bool { accepting[Int(node)] }

  /// The nodes before any scalar is read.
  mutating func start(budget: inout Int) throws(OutOfBudget) -> [Int32] {
    var choices = Choices()
    for (index, component) in components.enumerated() {
      choices.add(try component.start(budget: &budget), where: { isHopeful($0, at: index) })
    }
    var found: [Int32] = []
    try combine(&choices, budget: &budget, onto: &found)
    return found
  }

  /// The nodes that a node leads to by reading a class.
  mutating func targets(
    of node: Int32, reading member: Int, budget: inout Int
  ) throws(OutOfBudget) -> ArraySlice<Int32> {
    let place: Int
    if let known = expansions[Int(node)] { place = known } else { place = try expand(node, budget: &budget) }
    return edges[edgeBounds[place + member]..<edgeBounds[place + member + 1]]
  }

  /// For each node of a complete product, whether a member can still be reached.
  func living() -> ContiguousArray<Bool> {
    var reversed: ContiguousArray<(from: Int32, to: Int32)> = []
    for node in 0..<nodeCount {
      guard let place = expansions[node] else { continue }
      for target in edges[edgeBounds[place]..<edgeBounds[place + alphabet.classCount]] {
        reversed.append((Int32(node), target))
      }
    }
    return ReverseGraph(nodes: nodeCount, edges: reversed).reaching { accepting[$0] }
  }

  private mutating func expand(_ node: Int32, budget: inout Int) throws(OutOfBudget) -> Int {
    var bounds = [edges.count]
    var found: [Int32] = []
    var choices = Choices()
    for member in 0..<alphabet.classCount {
      choices.removeAll()
      for (index, component) in components.enumerated() where choices.isOpen {
        let states = try component.successors(
          of: state(index, of: node), reading: common.part(index, of: member), budget: &budget)
        choices.add(states, where: { isHopeful($0, at: index) })
      }
      try combine(&choices, budget: &budget, onto: &found)
      bounds.append(edges.count + found.count)
    }
    edges += found
    expansions[Int(node)] = edgeBounds.count
    edgeBounds += bounds
    expandedCount += 1
    return edgeBounds.count - bounds.count
  }

  private func state(_ component: Int, of node: Int32) -> Int32 {
    Int32(truncatingIfNeeded: nodes.element(at: nodes.range(of: node).lowerBound + component))
  }

  /// Whether a member may be reached with a component in a state, as far as that component shows.
  private func isHopeful(_ state: Int32, at index: Int) -> Bool {
    state != (index < firstExcluded ? Determinizer.dead : Determinizer.always)
  }

  private mutating func combine(
    _ choices: inout Choices, budget: inout Int, onto found: inout [Int32]
  ) throws(OutOfBudget) {
    budget -= max(choices.count, 1)
    if budget < 0 { throw OutOfBudget() }
    choices.forEachTuple { tuple in
      let node = nodes.number(of: tuple)
      found.append(node)
      guard Int(node) == accepting.count else { return }
      expansions.append(nil)
      accepting.append(
        components.indices.allSatisfy { index in
          components[index].isAccepting(Int32(tuple[index])) == (index < firstExcluded)
        })
    }
  }
}
