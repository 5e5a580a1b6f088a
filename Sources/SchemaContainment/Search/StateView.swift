/// What the leaves of a state settle about other literals, without search at this level.
///
/// Questions about values below are answered by goals that are certainly empty; nothing here leans on an assumption, so an
/// answer may be used in either direction.
final class StateView {
  let state: TypeState
  let search: EmptinessSearch
  private let arena: TermArena
  private lazy var facts = ObjectFacts(state, arena)

  init(_ state: TypeState, _ search: EmptinessSearch) {
    self.state = state
    self.search = search
    arena = search.arena
  }

  /// Whether all of some literals hold, `nil` where that is open.
  func truth(ofAll literals: [Literal]) -> Bool? {
    var isOpen = false
    for literal in literals {
      switch truth(of: literal, deep: true) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : true
  }

  /// Whether a literal holds; `deep` allows questions about the values of properties.
  func truth(of literal: Literal, deep: Bool, nesting: Int = 0) -> Bool? {
    if literal == .accept || state.assumed.contains(literal) { return true }
    if literal == .reject || state.assumed.contains(~literal) { return false }
    let term = arena[literal]
    switch term.kind {
    case .types: return (term.first & state.type.bit != 0) != literal.isNegated
    case .scalars:
      return state.type.rawValue > ValueType.string.rawValue ? literal.isNegated : nil
    case .all:
      guard nesting < 6 else { return nil }
      return conjunction(arena.literals(of: term), deep, nesting + 1).map { $0 != literal.isNegated }
    case .variable:
      guard nesting < 6, let body = arena.bodies[term.first] else { return nil }
      return truth(of: literal.isNegated ? ~body : body, deep: deep, nesting: nesting + 1)
    case .one, .declared, .opaque, .accept: return nil
    default:
      guard term.type == state.type else { return !literal.isNegated }
      guard deep, term.kind == .property else { return nil }
      return truthOfProperty(term, isNegated: literal.isNegated, mayProve: nesting == 0)
    }
  }

  private func conjunction(_ literals: [Literal], _ deep: Bool, _ nesting: Int) -> Bool? {
    var isOpen = false
    // first what costs nothing
    for literal in literals {
      switch truth(of: literal, deep: false, nesting: nesting) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    guard isOpen, deep else { return isOpen ? nil : true }
    for literal in literals where truth(of: literal, deep: true, nesting: nesting) == false { return false }
    return nil
  }

  /// Whether a property's value satisfies a literal in every value of the state, or in none.
  private func truthOfProperty(_ term: Term, isNegated: Bool, mayProve: Bool) -> Bool? {
    guard let here = facts.valueGoal(of: term.first) else { return nil }
    let wanted = Literal(raw: Int32(truncatingIfNeeded: term.second))
    if here == wanted { return !isNegated }
    if mayProve, search.isCertainlyEmpty(arena.all([here, ~wanted])) { return !isNegated }
    if facts.required.contains(sorted: term.first), search.isCertainlyEmpty(arena.all([here, wanted])) {
      return isNegated
    }
    return nil
  }
}
