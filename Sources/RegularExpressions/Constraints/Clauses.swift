/// Demands in conjunctive form: of each clause one condition at least must hold. Conditions name automata by index.
struct Clauses {
  struct Literal {
    let index: Int
    let isNegated: Bool
  }

  private(set) var automata: [LazyAutomaton] = []
  private(set) var all: [[Literal]] = []
  /// The most clauses that the alternatives of one expression may be multiplied out to.
  private static let most = 64

  /// The clauses of expressions that must find a match, and of others that must not.
  init(matching: [RegularExpression], excluding: [RegularExpression]) {
    for expression in matching {
      let size = expression.alternatives.reduce(1) { min($0 * $1.count, Self.most + 1) }
      if size > Self.most {
        add([expression.whole])
      } else {
        let clauses = expression.alternatives.reduce([[]]) { clauses, alternative in
          clauses.flatMap { clause in alternative.map { clause + [$0] } }
        }
        for clause in clauses { add(clause) }
      }
    }
    for expression in excluding {
      for alternative in expression.alternatives { add(alternative.map(\.negated)) }
    }
  }

  /// Whether some clause leaves a choice between conditions.
  var areDisjunctive: Bool { all.contains { $0.count > 1 } }

  /// The condition on an automaton that stands alone in its clause; `nil` for one that only counts among others.
  func demand(on index: Int) -> Literal? { all.first { $0.count == 1 && $0[0].index == index }?[0] }

  /// Whether single threads of an automaton tell enough: it must accept, and nothing else is said of it.
  func areMetByThreads(of index: Int) -> Bool {
    let uses = all.filter { $0.contains { $0.index == index } }
    return uses.count == 1 && uses[0].count == 1 && !uses[0][0].isNegated
  }

  private mutating func add(_ clause: [Condition]) {
    all.append(clause.map { Literal(index: index(of: $0.automaton), isNegated: $0.isNegated) })
  }

  private mutating func index(of automaton: LazyAutomaton) -> Int {
    if let known = automata.firstIndex(where: { $0.isEqual(to: automaton) }) { return known }
    automata.append(automaton)
    return automata.count - 1
  }
}
