import JSONModel

/// The search for a value that satisfies a conjunction of literals, or for the proof that there is none.
///
/// JSON values are finite, so a goal that is inhabited has a witness of least height, in which the goal does not come back
/// below itself: while a goal is open, it counts as empty where it is met again. What was found empty on such an assumption
/// is kept provisionally and becomes certain when nothing that it leans on is open any more; a value that was found is
/// certain at once. The search ends by a budget of steps, never by a clock.
final class EmptinessSearch {
  let arena: TermArena
  let budget: Int
  private(set) var steps: Int
  /// What is known of each goal, by its number.
  private var progress: ContiguousArray<Progress> = []
  /// The goals that are provisionally empty, in the order in which they were found so.
  private var provisional: [Literal] = []
  /// For each open goal the least depth of an open goal that it leaned on so far.
  private var leanings: [Int] = []

  private enum Progress {
    case unknown
    /// On the way, at this depth.
    case open(Int)
    /// Found empty while others were open, with the least depth among those that it leans on.
    case provisionallyEmpty(Int)
    case certain(Outcome)
  }

  /// The deepest nesting of goals, which bounds the stack.
  static let deepestGoal = 600

  init(_ arena: TermArena, budget: Int) {
    self.arena = arena
    self.budget = budget
    steps = budget
  }

  /// Takes steps from the budget; whether there were any left.
  func spend(_ count: Int = 1) -> Bool {
    steps -= count
    return steps > 0
  }

  /// What is found of a goal.
  func inhabit(_ goal: Literal) -> Outcome {
    if goal == .accept { return .inhabited(.null) }
    if goal == .reject { return .empty }
    switch progress(of: goal) {
    case .certain(let outcome): return outcome
    case .open(let depth), .provisionallyEmpty(let depth):
      lean(on: depth)
      return .empty
    case .unknown: break
    }
    guard spend() else { return .unknown(exhausted) }
    guard leanings.count < Self.deepestGoal else {
      return .unknown(undetermined(.absurdSize, "the schemas nest deeper than the search goes"))
    }
    return record(goal) { decide(goal) }
  }

  /// Whether a goal is empty whatever is assumed of open goals: only such emptiness may count as a fact.
  func isCertainlyEmpty(_ goal: Literal) -> Bool {
    if goal == .reject { return true }
    let leaning = leanings.last
    let outcome = inhabit(goal)
    if let leaning { leanings[leanings.count - 1] = leaning }
    guard outcome.isEmpty, case .certain(.empty) = progress(of: goal) else { return false }
    return true
  }

  private func progress(of goal: Literal) -> Progress {
    let number = Int(goal.raw)
    return number < progress.count ? progress[number] : .unknown
  }

  private func set(_ goal: Literal, _ state: Progress) {
    let number = Int(goal.raw)
    while progress.count <= number { progress.append(.unknown) }
    progress[number] = state
  }

  private func lean(on depth: Int) {
    guard let last = leanings.indices.last else { return }
    leanings[last] = min(leanings[last], depth)
  }

  private func record(_ goal: Literal, _ decide: () -> Outcome) -> Outcome {
    let depth = leanings.count
    let mark = provisional.count
    set(goal, .open(depth))
    leanings.append(.max)
    var outcome = decide()
    // whoever ran out of steps on the way has proved nothing
    if outcome.isEmpty && steps <= 0 { outcome = .unknown(exhausted) }
    let leaning = leanings.removeLast()
    if !outcome.isEmpty {
      // what leaned on this goal being empty is void
      while provisional.count > mark { set(provisional.removeLast(), .unknown) }
      set(goal, .certain(outcome))
    } else if leaning >= depth {
      settleEmpty(from: mark, notLeaningBelow: depth)
      set(goal, .certain(.empty))
    } else {
      for other in provisional[mark...] {
        if case .provisionallyEmpty(let least) = progress(of: other) {
          set(other, .provisionallyEmpty(min(least, leaning)))
        }
      }
      set(goal, .provisionallyEmpty(leaning))
      provisional.append(goal)
      lean(on: leaning)
    }
    return outcome
  }

  /// Makes certain what leaned on nothing above `depth`; what was only asked about, and leans on more, stays provisional.
  private func settleEmpty(from mark: Int, notLeaningBelow depth: Int) {
    var kept = mark
    for index in mark..<provisional.count {
      let goal = provisional[index]
      if case .provisionallyEmpty(let least) = progress(of: goal), least < depth {
        provisional[kept] = goal
        kept += 1
      } else {
        set(goal, .certain(.empty))
      }
    }
    provisional.removeLast(provisional.count - kept)
  }

  var exhausted: Undetermined { undetermined(.stepBudget, "the search took all its steps") }

  func undetermined(_ reason: Undetermined.Reason, _ detail: String) -> Undetermined {
    Undetermined(reason: reason, pointer: .root, budget: budget, detail: detail)
  }
}
