/// The product of the automata that clauses speak of, built as it is needed.
///
/// A node is a state of each; nodes from which surely no member can be reached are left out. Each class of each node costs
/// a budget step, and what its components cost.
struct ProductAutomaton {
  let alphabet: Alphabet
  private let common: CommonAlphabet
  private let clauses: Clauses
  private let components: [ComponentAutomaton]
  /// The cells of each component that is a table, which `components` keeps.
  private let cells: ContiguousArray<UnsafePointer<UInt32>?>
  /// For each component, the state in which no member can be reached whatever the others do; -1 where there is none.
  private let hopeless: ContiguousArray<Int32>
  private let hasThreads: Bool
  private let isDisjunctive: Bool
  private var nodes = SequenceTable()
  private var accepting: ContiguousArray<Bool> = []

  init(_ clauses: Clauses, _ effort: ComponentAutomaton.Effort) {
    let components = clauses.automata.enumerated().map { index, automaton in
      ComponentAutomaton(automaton, mayThread: clauses.areMetByThreads(of: index), effort)
    }
    hopeless = ContiguousArray(
      components.indices.map { index in
        clauses.demand(on: index).map { $0.isNegated ? components[index].always : ComponentAutomaton.dead } ?? -1
      })
    common = CommonAlphabet(components.map(\.alphabet))
    alphabet = common.alphabet
    hasThreads = components.contains { if case .threads = $0 { true } else { false } }
    isDisjunctive = clauses.areDisjunctive
    self.clauses = clauses
    cells = ContiguousArray(components.map { if case .table(let table) = $0 { table.cells } else { nil } })
    self.components = components
  }

  func isAccepting(_ node: Int32) -> Bool { accepting[Int(node)] }

  /// The nodes before any scalar is read.
  mutating func start(budget: inout Int) throws(OutOfBudget) -> ContiguousArray<Int32> {
    var choices = Choices()
    for index in components.indices {
      choices.add(try components[index].start(budget: &budget), without: hopeless[index])
    }
    var found: ContiguousArray<Int32> = []
    try combine(choices, onto: &found, budget: &budget)
    return found
  }

  /// Appends the nodes that a node leads to by reading each class in turn, and where those of each class end.
  mutating func expand(
    _ node: Int32, onto found: inout ContiguousArray<Int32>, ends: inout ContiguousArray<Int>, budget: inout Int
  ) throws(OutOfBudget) {
    let place = nodes.range(of: node).lowerBound
    let states = ContiguousArray(
      components.indices.map { Int32(truncatingIfNeeded: nodes.element(at: place + $0)) })
    var tuple = states
    for member in 0..<alphabet.classCount {
      if hasThreads {
        var choices = Choices()
        for index in components.indices where choices.isOpen {
          let part = common.part(index, of: member)
          choices.add(
            try components[index].successors(of: states[index], reading: part, budget: &budget),
            without: hopeless[index])
        }
        try combine(choices, onto: &found, budget: &budget)
      } else if let next = try successor(of: states, reading: member, by: &tuple, budget: &budget) {
        found.append(next)
      }
      ends.append(found.count)
    }
  }

  /// The node that deterministic components lead to, for which `tuple` has room; `nil` where no member can be reached.
  private mutating func successor(
    of states: ContiguousArray<Int32>, reading member: Int, by tuple: inout ContiguousArray<Int32>, budget: inout Int
  ) throws(OutOfBudget) -> Int32? {
    budget -= 1
    if budget < 0 { throw OutOfBudget() }
    for index in states.indices {
      let part = common.part(index, of: member)
      let next =
        if let cells = cells[index] {
          Int32(truncatingIfNeeded: cells[Int(states[index]) &+ part])
        } else {
          try components[index].successor(of: states[index], reading: part, budget: &budget)
        }
      if next == hopeless[index] { return nil }
      tuple[index] = next
    }
    return number(of: &tuple)
  }

  /// Appends the node of each combination of the choices.
  private mutating func combine(
    _ choices: Choices, onto found: inout ContiguousArray<Int32>, budget: inout Int
  ) throws(OutOfBudget) {
    budget -= max(choices.count, 1)
    if budget < 0 { throw OutOfBudget() }
    for number in 0..<choices.count {
      var tuple = choices.tuple(number)
      if let node = self.number(of: &tuple) { found.append(node) }
    }
  }

  /// The number of a node; `nil` where no member can be reached.
  private mutating func number(of tuple: inout ContiguousArray<Int32>) -> Int32? {
    if isDisjunctive, !settle(&tuple) { return nil }
    let node = nodes.number(of: tuple.lazy.map { UInt64(truncatingIfNeeded: $0) })
    if Int(node) == accepting.count {
      accepting.append(
        clauses.all.allSatisfy { clause in
          clause.contains { components[$0.index].isAccepting(tuple[$0.index]) != $0.isNegated }
        })
    }
    return node
  }

  /// Forgets the states of components that no longer matter; whether no clause has surely failed.
  private func settle(_ tuple: inout ContiguousArray<Int32>) -> Bool {
    var isNeeded = ContiguousArray(repeating: false, count: tuple.count)
    for clause in clauses.all {
      func surely(_ literal: Clauses.Literal, holds: Bool) -> Bool {
        tuple[literal.index]
          == (literal.isNegated == holds ? ComponentAutomaton.dead : components[literal.index].always)
      }
      if clause.contains(where: { surely($0, holds: true) }) { continue }
      if clause.allSatisfy({ surely($0, holds: false) }) { return false }
      for literal in clause { isNeeded[literal.index] = true }
    }
    for index in tuple.indices where !isNeeded[index] && tuple[index] != components[index].always {
      tuple[index] = ComponentAutomaton.dead
    }
    return true
  }
}
