extension EmptinessSearch {
  /// A value of the state's type for which all leaves and all choices hold.
  ///
  /// Choices are settled where the leaves settle them, then a value of the leaves alone is tried, and only then the choice
  /// with the fewest alternatives is split.
  func satisfy(_ start: TypeState) -> Outcome {
    guard spend() else { return .unknown(exhausted) }
    var state = start
    let isConsistent = settleChoices(of: &state)
    if steps <= 0 { return .unknown(exhausted) }
    guard isConsistent else { return .empty }
    if let candidates = state.candidates { return firstFulfilling(state, among: candidates) }
    let relaxed = valueOfLeaves(state)
    if state.choices.isEmpty || relaxed.isEmpty { return relaxed }
    if case .inhabited(let value) = relaxed, fulfils(state, value) { return relaxed }
    let choice = state.choices.remove(at: indexOfChoice(to: &state))
    var open: Undetermined?
    for alternative in choice.alternatives {
      var branch = state
      guard branch.assume(alternative, in: arena) else { continue }
      switch satisfy(branch) {
      case .inhabited(let value): return .inhabited(value)
      case .unknown(let reason): open = open ?? reason
      case .empty: continue
      }
      if steps <= 0 { return .unknown(exhausted) }
    }
    return open.map { .unknown($0) } ?? .empty
  }

  /// Where a set of scalars was assumed: the first that all the rest accepts.
  private func firstFulfilling(_ state: TypeState, among candidates: [Int]) -> Outcome {
    var isOpen = false
    var evaluator = TermEvaluator(arena)
    for candidate in candidates {
      let value = arena.scalar(candidate)
      guard value.type == state.type, !state.excluded.contains(candidate) else { continue }
      guard spend() else { return .unknown(exhausted) }
      switch evaluator.accepts(state, value) {
      case true: return .inhabited(value)
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? .unknown(undetermined(.opaquePattern, "whether a listed value is accepted cannot be told")) : .empty
  }

  private func fulfils(_ state: TypeState, _ value: InstanceValue) -> Bool {
    var evaluator = TermEvaluator(arena, steps: 20_000)
    return evaluator.accepts(state, value) == true
  }

  /// Removes what the leaves settle: choices that hold anyway, alternatives that cannot hold, and choices with one
  /// alternative left, which is assumed. `false` where a choice has none.
  private func settleChoices(of state: inout TypeState) -> Bool {
    var isSettled = false
    while !isSettled {
      isSettled = true
      var index = 0
      let view = StateView(state, self)
      while index < state.choices.count {
        guard spend() else { return true }
        if state.choices[index].alternatives.isEmpty { expandExclusive(&state.choices[index], in: view) }
        var kept: [TypeState.Alternative] = []
        var holdsAnyway = false
        for alternative in state.choices[index].alternatives {
          switch view.truth(ofAll: alternative) {
          case true: holdsAnyway = true
          case nil: kept.append(alternative)
          default: break
          }
          if holdsAnyway { break }
        }
        if holdsAnyway {
          state.choices.remove(at: index)
        } else if kept.isEmpty {
          return false
        } else if kept.count == 1 {
          state.choices.remove(at: index)
          guard state.assume(kept[0], in: arena) else { return false }
          isSettled = false
          break
        } else {
          state.choices[index].alternatives = kept
          index += 1
        }
      }
    }
    return true
  }

  /// The alternatives of "exactly one of" and of its negation, given what is known already.
  ///
  /// Two branches that nothing satisfies together need no further thought: the emptiness of their conjunction is proved
  /// once and remembered.
  private func expandExclusive(_ choice: inout TypeState.Choice, in view: StateView) {
    let term = arena[choice.literal]
    let branches = arena.literals(of: term).filter { view.truth(of: $0, deep: true) != false }
    guard choice.literal.isNegated else {
      choice.alternatives = branches.indices.map { chosen in
        [branches[chosen]]
          + branches.indices.filter { $0 != chosen && !isCertainlyEmpty(arena.all([branches[chosen], branches[$0]])) }
          .map { ~branches[$0] }
      }
      if choice.alternatives.isEmpty { choice.alternatives = [[.reject]] }
      return
    }
    choice.alternatives = [branches.map { ~$0 }]
    for first in branches.indices {
      for second in branches.indices where second > first {
        guard spend() else { break }
        if view.truth(of: branches[first], deep: false) == false
          || isCertainlyEmpty(arena.all([branches[first], branches[second]]))
        {
          continue
        }
        choice.alternatives.append([branches[first], branches[second]])
      }
    }
  }

  /// The choice to split: the one with the fewest alternatives that do not contradict the leaves at once.
  private func indexOfChoice(to state: inout TypeState) -> Int {
    guard state.choices.count > 1 else { return 0 }
    let order = state.choices.indices.sorted {
      (state.choices[$0].alternatives.count, $0) < (state.choices[$1].alternatives.count, $1)
    }
    var best = order[0]
    var fewest = Int.max
    for index in order.prefix(6) where state.choices[index].alternatives.count < fewest {
      let viable = state.choices[index].alternatives.filter { alternative in
        var branch = state
        branch.choices = []
        return branch.assume(alternative, in: arena) && !valueOfLeaves(branch).isEmpty
      }
      state.choices[index].alternatives = viable
      if viable.count < fewest {
        fewest = viable.count
        best = index
      }
      if fewest <= 1 { break }
    }
    return best
  }

  /// A value for which the leaves hold, whatever the choices say.
  func valueOfLeaves(_ state: TypeState) -> Outcome {
    if let opaque = state.opaque.first { return valueBeside(opaque, state) }
    return switch state.type {
    case .number: NumberSolver(state, self).solve()
    case .string: StringSolver(state, self).solve()
    case .array: arrays(state)
    case .object: ObjectSolver(state, self).solve()
    default: .empty
    }
  }

  private func arrays(_ state: TypeState) -> Outcome {
    var solver = ArraySolver(state, self)
    return solver.solve()
  }

  /// With an opaque part, emptiness of the rest is proof enough; a value of the rest shows nothing.
  private func valueBeside(_ opaque: Literal, _ state: TypeState) -> Outcome {
    var rest = state
    rest.forgetOpaque()
    return valueOfLeaves(rest).isEmpty ? .empty : .unknown(reasonForSilence(of: opaque))
  }
}

extension TermEvaluator {
  /// Whether a value of the state's type fulfils all that the state assumes.
  mutating func accepts(_ state: TypeState, _ value: InstanceValue) -> Bool? {
    var isOpen = !state.opaque.isEmpty
    for literal in state.leaves + state.choices.map(\.literal) {
      switch accepts(literal, value) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : true
  }
}
