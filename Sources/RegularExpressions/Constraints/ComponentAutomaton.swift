/// The automaton of one condition of a constraint.
///
/// The states of a table are the offsets of its rows, those of other automata are numbers of theirs.
enum ComponentAutomaton {
  /// A complete table.
  case table(AutomatonTable)
  /// A deterministic automaton that is built as it is needed.
  case subsets(Determinizer)
  /// Single threads: as many states as the program has places, but several successors.
  case threads(Determinizer)

  /// How long a search may take: a long one is worth a table.
  enum Effort { case brief, thorough }

  /// The state that never accepts again.
  static let dead = Determinizer.dead

  /// The automaton that serves a search best.
  init(_ automaton: LazyAutomaton, mayThread: Bool, _ effort: Effort) {
    switch effort {
    case .brief: self = .subsets(Determinizer(automaton.program))
    case .thorough:
      let table = automaton.table
      if table.isComplete {
        self = .table(table)
      } else {
        self = mayThread ? .threads(Determinizer(table.program)) : .subsets(Determinizer(table.program))
      }
    }
  }

  var alphabet: Alphabet {
    switch self {
    case .table(let table): table.program.alphabet
    case .subsets(let automaton), .threads(let automaton): automaton.program.alphabet
    }
  }

  /// The state that accepts whatever follows.
  var always: Int32 {
    switch self {
    case .table(let table): Int32(table.rowLength)
    case .subsets, .threads: Determinizer.always
    }
  }

  /// The states before any scalar is read.
  func start(budget: inout Int) throws(OutOfBudget) -> ContiguousArray<Int32> {
    switch self {
    case .table(let table): [Int32(table.start)]
    case .subsets(let automaton): [try automaton.start(budget: &budget)]
    case .threads(let automaton): ContiguousArray(automaton.threads(of: try automaton.start(budget: &budget)))
    }
  }

  /// The states that a state leads to by reading a class of the component's own alphabet.
  func successors(
    of state: Int32, reading member: Int, budget: inout Int
  ) throws(OutOfBudget) -> ContiguousArray<Int32> {
    let next = try successor(of: state, reading: member, budget: &budget)
    if case .threads(let automaton) = self { return ContiguousArray(automaton.threads(of: next)) }
    return [next]
  }

  /// The only state that a state leads to, or for threads the one that stands for all of them.
  func successor(of state: Int32, reading member: Int, budget: inout Int) throws(OutOfBudget) -> Int32 {
    switch self {
    case .table(let table): Int32(table.rowOffset(after: Int(state), reading: member))
    case .subsets(let automaton), .threads(let automaton):
      try automaton.successor(of: state, reading: member, budget: &budget)
    }
  }

  func isAccepting(_ state: Int32) -> Bool {
    switch self {
    case .table(let table): table.isAccepting(rowOffset: Int(state))
    case .subsets(let automaton), .threads(let automaton): automaton.isAccepting(state)
    }
  }
}
