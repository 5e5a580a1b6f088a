import JSONSchema

/// The removal of what a witness does not need: members and items, as long as the goal still holds.
struct WitnessShrinking {
  private let goal: Literal
  private let arena: TermArena
  /// The steps of evaluation that are left.
  private var steps = 30_000
  /// The size of a value that is left as it is.
  private static let largest = 2_000

  /// The names that the goal plainly requires: nothing is tried without them.
  private let required: [ExactText]

  init(_ goal: Literal, _ arena: TermArena) {
    self.goal = goal
    self.arena = arena
    let term = arena[goal]
    let parts = term.kind == .all && !goal.isNegated ? arena.literals(of: term) : []
    required = parts.filter { !$0.isNegated && arena[$0].kind == .required }.map { arena.name(arena[$0].first) }
  }

  /// A value that holds where `value` does and from which no single part can be removed, within the steps allowed.
  mutating func smallest(from value: InstanceValue) -> InstanceValue {
    var best = value
    var size = value.size
    guard size <= Self.largest else { return value }
    while size > 1 {
      best = shrunk(best, keeping: required) { $0 }
      // what was needed may be needless now that something else is gone
      let smaller = best.size
      if smaller == size || steps <= 0 { break }
      size = smaller
    }
    return best
  }

  /// A part without what can be removed from it, one after the other; `whole` is the value with another part in its place.
  private mutating func shrunk(
    _ part: InstanceValue, keeping names: [ExactText] = [], in whole: (InstanceValue) -> InstanceValue
  ) -> InstanceValue {
    switch part {
    case .array(let items):
      let needed = remaining(of: items, keeping: { _ in false }) { whole(.array($0)) }
      return .array(
        shrunkEach(of: needed, value: { $0 }, replaced: { $1 }) { whole(.array($0)) })
    case .object(let members):
      let needed = remaining(of: members, keeping: { names.contains($0.name) }) { whole(.object($0)) }
      return .object(
        shrunkEach(of: needed, value: \.value, replaced: { InstanceValue.Member(name: $0.name, value: $1) }) {
          whole(.object($0))
        })
    default: return part
    }
  }

  private mutating func remaining<Part>(
    of parts: [Part], keeping isKept: (Part) -> Bool, in whole: ([Part]) -> InstanceValue
  ) -> [Part] {
    var kept = parts
    var index = 0
    while index < kept.count {
      if isKept(kept[index]) {
        index += 1
        continue
      }
      var fewer = kept
      fewer.remove(at: index)
      if holds(whole(fewer)) { kept = fewer } else { index += 1 }
    }
    return kept
  }

  private mutating func shrunkEach<Part>(
    of parts: [Part], value: (Part) -> InstanceValue, replaced: (Part, InstanceValue) -> Part,
    in whole: ([Part]) -> InstanceValue
  ) -> [Part] {
    var kept = parts
    for index in kept.indices {
      let others = kept
      let smaller = shrunk(value(others[index])) { candidate in
        var changed = others
        changed[index] = replaced(others[index], candidate)
        return whole(changed)
      }
      kept[index] = replaced(others[index], smaller)
    }
    return kept
  }

  private mutating func holds(_ candidate: InstanceValue) -> Bool {
    guard steps > 0 else { return false }
    var evaluator = TermEvaluator(arena, steps: steps)
    defer { steps = evaluator.steps }
    return evaluator.accepts(goal, candidate) == true
  }
}
