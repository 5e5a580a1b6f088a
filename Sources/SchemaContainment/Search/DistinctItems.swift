import JSONModel

/// Values that differ from each other, one for each of some goals.
///
/// Taking for each goal a value that no other goal took is tried first. Where that fails, each goal gets as many values as
/// there are goals, or all that it has, and an augmenting-path matching settles whether they suffice (Hall's theorem).
struct DistinctItems {
  private let goals: [Literal]
  private let search: EmptinessSearch
  private let arena: TermArena

  init(_ goals: [Literal], _ search: EmptinessSearch) {
    self.goals = goals
    self.search = search
    arena = search.arena
  }

  func solve() -> Outcome {
    var taken: [InstanceValue] = []
    for goal in goals {
      if taken.count >= 4, let variant = variant(of: goal, unlike: taken) {
        taken.append(variant)
        continue
      }
      guard case .inhabited(let value) = search.inhabit(goal, exceptFor: taken) else { return match() }
      taken.append(value)
    }
    return .inhabited(.array(taken))
  }

  /// A value for a goal that is made of another one for it by a small change, and found by trying.
  ///
  /// Leaving out one array or object after the other by constraints grows with their number; a new name or number does not.
  private func variant(of goal: Literal, unlike taken: [InstanceValue]) -> InstanceValue? {
    guard case .inhabited(let model) = search.inhabit(goal) else { return nil }
    let seen = Set(taken)
    var evaluator = TermEvaluator(arena, steps: 20_000)
    for attempt in 0..<8 {
      for candidate in model.variants(numbered: taken.count + attempt) where !seen.contains(candidate) {
        if search.spend(), evaluator.accepts(goal, candidate) == true { return candidate }
      }
    }
    return nil
  }

  private func match() -> Outcome {
    guard goals.count <= 200 else {
      return .unknown(search.undetermined(.uniqueItems, "\(goals.count) items that must differ"))
    }
    var pools: [Literal: [InstanceValue]] = [:]
    for goal in goals where pools[goal] == nil {
      var pool: [InstanceValue] = []
      filling: while pool.count < goals.count {
        switch search.inhabit(goal, exceptFor: pool) {
        case .inhabited(let value): pool.append(value)
        case .unknown(let reason): return .unknown(reason)
        case .empty: break filling
        }
      }
      pools[goal] = pool
    }
    var owner: [InstanceValue: Int] = [:]
    for item in goals.indices {
      var visited: Set<InstanceValue> = []
      guard assign(item, pools, &owner, &visited) else { return .empty }
    }
    let values = owner.sorted { $0.value < $1.value }.map(\.key)
    return .inhabited(.array(values))
  }

  private func assign(
    _ item: Int, _ pools: [Literal: [InstanceValue]], _ owner: inout [InstanceValue: Int],
    _ visited: inout Set<InstanceValue>
  ) -> Bool {
    for value in pools[goals[item]] ?? [] where visited.insert(value).inserted {
      guard let holder = owner[value] else {
        owner[value] = item
        return true
      }
      if assign(holder, pools, &owner, &visited) {
        owner[value] = item
        return true
      }
    }
    return false
  }
}

extension EmptinessSearch {
  /// A value for a goal that is none of `values`.
  func inhabit(_ goal: Literal, exceptFor values: [InstanceValue]) -> Outcome {
    values.isEmpty ? inhabit(goal) : inhabit(arena.all([goal] + values.map { ~arena.constant($0) }))
  }
}
