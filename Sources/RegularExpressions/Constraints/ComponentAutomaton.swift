/// The automaton of one pattern of a constraint. State 0 is dead, state 1 accepts whatever follows.
enum ComponentAutomaton {
  /// A complete table.
  case table(AutomatonTable)
  /// A deterministic automaton that is built as it is needed.
  case subsets(Determinizer)
  /// Single threads: as many states as the program has places, but several successors.
  case threads(Determinizer)

  /// The cheapest automaton for an expression that a member matches, or that it must not match.
  init(_ expression: RegularExpression, isExcluded: Bool) {
    let table = expression.table
    if table.isComplete {
      self = .table(table)
    } else {
      let automaton = Determinizer(table.program)
      self = isExcluded ? .subsets(automaton) : .threads(automaton)
    }
  }

  var alphabet: Alphabet {
    switch self {
    case .table(let table): table.program.alphabet
    case .subsets(let automaton), .threads(let automaton): automaton.program.alphabet
    }
  }

  func start(budget: inout Int) throws(OutOfBudget) -> StateSet {
    switch self {
    case .table(let table): .one(Int32(table.startRow))
    case .subsets(let automaton): .one(try automaton.start(budget: &budget))
    case .threads(let automaton): .many(automaton.threads(of: try automaton.start(budget: &budget)))
    }
  }

  /// The states that a state leads to by reading a class of the component's own alphabet.
  func successors(of state: Int32, reading member: Int, budget: inout Int) throws(OutOfBudget) -> StateSet {
    switch self {
    case .table(let table): .one(Int32(table.row(after: Int(state), reading: member)))
    case .subsets(let automaton):
      .one(try automaton.successor(of: state, reading: member, budget: &budget))
    case .threads(let automaton):
      .many(automaton.threads(of: try automaton.successor(of: state, reading: member, budget: &budget)))
    }
  }

  func isAccepting(_ state: Int32) -> Bool {
    switch self {
    case .table(let table): table.isAccepting(Int(state))
    case .subsets(let automaton), .threads(let automaton): automaton.isAccepting(state)
    }
  }
}
