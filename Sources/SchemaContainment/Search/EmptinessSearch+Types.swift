extension EmptinessSearch {
  /// Decides a goal type by type; the first type that has a value settles it.
  func decide(_ goal: Literal) -> Outcome {
    let term = arena[goal]
    let literals = term.kind == .all && !goal.isNegated ? arena.literals(of: term) : [goal]
    var mask = ValueType.all
    for literal in literals { mask &= possibleTypes(of: literal) }
    var open: Undetermined?
    for type in ValueType.allCases where mask & type.bit != 0 {
      switch decide(literals, goal: goal, as: type) {
      case .inhabited(let value): return .inhabited(value)
      case .unknown(let reason): open = open ?? reason
      case .empty: continue
      }
    }
    return open.map { .unknown($0) } ?? .empty
  }

  private func possibleTypes(of literal: Literal) -> Int {
    let term = arena[literal]
    if term.kind == .types { return literal.isNegated ? ~term.first : term.first }
    if literal.isNegated, let type = term.type { return type.bit }
    if term.kind == .scalars, !literal.isNegated { return 15 }
    return ValueType.all
  }

  private func decide(_ literals: [Literal], goal: Literal, as type: ValueType) -> Outcome {
    switch type {
    case .null: return firstAccepted(among: [.null], by: goal)
    case .boolean: return firstAccepted(among: [.boolean(false), .boolean(true)], by: goal)
    default:
      var state = TypeState(type: type)
      guard state.assume(literals, in: arena) else { return .empty }
      if let candidates = state.candidates {
        let values = candidates.lazy.map { self.arena.scalar($0) }.filter { $0.type == type }
        return firstAccepted(among: values, by: goal)
      }
      return satisfy(state)
    }
  }

  /// The first of a few values that satisfies a goal.
  private func firstAccepted(among values: some Sequence<InstanceValue>, by goal: Literal) -> Outcome {
    var evaluator = TermEvaluator(arena)
    var isOpen = false
    for value in values {
      guard spend() else { return .unknown(exhausted) }
      switch evaluator.accepts(goal, value) {
      case true: return .inhabited(value)
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? .unknown(reasonForSilence(of: goal)) : .empty
  }

  /// Why the evaluator has no answer: the first opaque part of a goal.
  func reasonForSilence(of goal: Literal) -> Undetermined {
    var seen: Set<Int> = []
    var pending = [goal]
    while let literal = pending.popLast(), seen.count < 10_000 {
      guard seen.insert(literal.term).inserted else { continue }
      let term = arena[literal]
      switch term.kind {
      case .opaque: return arena.opaqueReasons[term.first].withBudget(budget)
      case .pattern where arena.patterns.expression(term.first) == nil: return opaquePattern(term.first)
      case .all, .one: pending += arena.literals(of: term)
      case .variable: if let body = arena.bodies[term.first] { pending.append(body) }
      case .item, .rest, .property, .region: pending.append(Literal(raw: Int32(truncatingIfNeeded: term.second)))
      case .contains, .names: pending.append(Literal(raw: Int32(truncatingIfNeeded: term.first)))
      default: break
      }
    }
    return undetermined(.stepBudget, "the evaluation of a value took all its steps")
  }

  func opaquePattern(_ pattern: Int) -> Undetermined {
    let fault = arena.patterns.fault(of: pattern).map { "\($0)" } ?? "it is not regular"
    return undetermined(.opaquePattern, "the pattern \"\(arena.patterns.text(pattern))\" cannot be decided: \(fault)")
  }
}

extension Undetermined {
  /// The same with the budget of the search that met it.
  func withBudget(_ budget: Int) -> Undetermined {
    Undetermined(reason: reason, pointer: pointer, budget: budget, detail: detail)
  }
}
