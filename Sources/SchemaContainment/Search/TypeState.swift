/// What is assumed of a value of one type: leaves that hold, and choices of which at least one alternative must hold.
struct TypeState {
  let type: ValueType
  /// The literals about this type that hold, in the order in which they were assumed.
  private(set) var leaves: [Literal] = []
  private(set) var assumed = LiteralSet()
  var choices: [Choice] = []
  /// The scalars that the value is one of, by number, where a set was assumed.
  private(set) var candidates: [Int]?
  /// The scalars that the value is none of.
  private(set) var excluded: Set<Int> = []
  /// Opaque literals that hold.
  fileprivate(set) var opaque: [Literal] = []

  /// Alternatives of which at least one must hold, each a conjunction of literals.
  struct Choice {
    /// The literal that says so.
    let literal: Literal
    var alternatives: [Alternative]
  }

  typealias Alternative = [Literal]

  init(type: ValueType) {
    self.type = type
    leaves.reserveCapacity(16)
  }

  /// Adds literals with all that follows at once; `false` where they contradict each other or what was assumed.
  mutating func assume(_ literals: [Literal], in arena: TermArena) -> Bool {
    for literal in literals where !assume(literal, in: arena) { return false }
    return true
  }

  private mutating func assume(_ literal: Literal, in arena: TermArena) -> Bool {
    if literal == .accept { return true }
    if literal == .reject { return false }
    if assumed.contains(~literal) { return false }
    guard assumed.insert(literal) else { return true }
    let term = arena[literal]
    switch term.kind {
    case .accept: return !literal.isNegated
    case .types: return (term.first & type.bit != 0) != literal.isNegated
    case .scalars: return assumeScalars(arena.scalarNumbers(of: term), isNegated: literal.isNegated)
    case .all:
      let parts = arena.literals(of: term)
      if !literal.isNegated { return assume(parts, in: arena) }
      choices.append(Choice(literal: literal, alternatives: parts.map { [~$0] }))
    case .one: choices.append(Choice(literal: literal, alternatives: []))
    case .variable:
      guard let body = arena.bodies[term.first] else { return true }
      return assume(literal.isNegated ? ~body : body, in: arena)
    case .declared:
      guard !literal.isNegated, let structure = arena.declaredStructure(term, type) else {
        opaque.append(literal)
        return true
      }
      return assume(structure, in: arena)
    case .opaque: opaque.append(literal)
    default:
      guard term.type == type else { return !literal.isNegated }
      if term.kind == .contains, literal.isNegated {
        choices.append(Choice(literal: literal, alternatives: Self.otherCounts(than: term, in: arena)))
      } else {
        leaves.append(literal)
      }
    }
    return true
  }

  /// The ways in which a count misses its limits: too low or too high.
  private static func otherCounts(than term: Term, in arena: TermArena) -> [Alternative] {
    let value = Literal(raw: Int32(truncatingIfNeeded: term.first))
    var ways: [Alternative] = []
    if term.second > 0 { ways.append([arena.contains(value, atLeast: 0, atMost: term.second - 1)]) }
    if term.third < .max { ways.append([arena.contains(value, atLeast: term.third + 1, atMost: .max)]) }
    return ways.isEmpty ? [[.reject]] : ways
  }

  private mutating func assumeScalars(_ numbers: [Int], isNegated: Bool) -> Bool {
    if isNegated {
      if let candidates {
        self.candidates = candidates.filter { !numbers.contains(sorted: $0) }
        return self.candidates?.isEmpty == false
      }
      if type.rawValue <= ValueType.string.rawValue { excluded.formUnion(numbers) }
      return true
    }
    guard type.rawValue <= ValueType.string.rawValue else { return false }
    let allowed = candidates.map { known in known.filter { numbers.contains(sorted: $0) } } ?? numbers
    candidates = allowed.filter { !excluded.contains($0) }
    return candidates?.isEmpty == false
  }
}

extension TypeState {
  mutating func forgetOpaque() { opaque = [] }
}
