/// The removal of what a witness does not need: members and items, as long as the goal still holds.
struct WitnessShrinking {
  private let goal: Literal
  private let arena: TermArena

  /// The most attempts, each an evaluation of the goal.
  static let mostAttempts = 300

  init(_ goal: Literal, _ arena: TermArena) {
    self.goal = goal
    self.arena = arena
  }

  /// A value that holds where `value` does and from which no single part can be removed, within the attempts allowed.
  func smallest(from value: InstanceValue) -> InstanceValue {
    var best = value
    var attempts = 0
    var isImproving = value.size > 1 && value.size <= 2_000
    while isImproving {
      isImproving = false
      for candidate in best.withoutOnePart {
        attempts += 1
        if attempts > Self.mostAttempts { return best }
        var evaluator = TermEvaluator(arena, steps: 100_000)
        if evaluator.accepts(goal, candidate) == true {
          best = candidate
          isImproving = true
          break
        }
      }
    }
    return best
  }
}

extension InstanceValue {
  /// The values that lack one member or item of this one, the outermost first.
  fileprivate var withoutOnePart: [InstanceValue] {
    switch self {
    case .array(let items):
      let shorter = items.indices.map { index -> InstanceValue in
        var items = items
        items.remove(at: index)
        return .array(items)
      }
      let inner = items.indices.flatMap { index in
        items[index].withoutOnePart.map { part -> InstanceValue in
          var items = items
          items[index] = part
          return .array(items)
        }
      }
      return shorter + inner
    case .object(let members):
      let shorter = members.indices.map { index -> InstanceValue in
        var members = members
        members.remove(at: index)
        return .object(members)
      }
      let inner = members.indices.flatMap { index in
        members[index].value.withoutOnePart.map { part -> InstanceValue in
          var members = members
          members[index] = Member(name: members[index].name, value: part)
          return .object(members)
        }
      }
      return shorter + inner
    default: return []
    }
  }
}
