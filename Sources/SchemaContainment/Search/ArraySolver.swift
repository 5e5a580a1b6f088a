import JSONModel

/// The search for an array: item by item, counting what `contains` counts and noting which existing items are placed.
///
/// An array that is as short as possible has its prefix, the items that must exist or be counted, and nothing else, so
/// lengths beyond that need no thought.
struct ArraySolver {
  private let search: EmptinessSearch
  private let arena: TermArena
  private let facts: ArrayFacts
  private var failed: Set<Position> = []
  private var finished = 0

  /// The longest array that is built.
  static let longest = 4_000
  /// The most combinations of items that are tried where equal items matter.
  static let mostArrangements = 400

  /// Where the search stands: the position, the counts so far, and the existing items that are placed.
  private struct Position: Hashable {
    var index = 0
    var counts: [Int]
    var placed = 0
  }

  init(_ state: TypeState, _ search: EmptinessSearch) {
    self.search = search
    arena = search.arena
    facts = ArrayFacts(state, arena)
  }

  mutating func solve() -> Outcome {
    if facts.minimum > facts.maximum || facts.isUnique && facts.hasDuplicate { return .empty }
    guard facts.counts.count + facts.existentials.count <= 10 else {
      return .unknown(search.undetermined(.stepBudget, "too many items are counted at once"))
    }
    var needed = facts.alikeFrom + facts.existentials.count + (facts.hasDuplicate ? 2 : 0)
    for count in facts.counts {
      needed = needed.addingReportingOverflow(count.low).overflow ? .max : needed + count.low
    }
    let longest = min(facts.maximum, max(facts.minimum, needed))
    if longest > Self.longest {
      // an array that long is never built, but a first item that nothing satisfies settles it
      let first = search.inhabit(arena.all(facts.demands(at: facts.alikeFrom)))
      if facts.minimum > facts.alikeFrom, first.isEmpty { return .empty }
      return .unknown(search.undetermined(.absurdSize, "an array of \(longest) items is never built"))
    }
    return extend(Position(counts: facts.counts.map { _ in 0 }), [], longest)
  }

  /// The array that continues `goals`, which has an entry for each item so far.
  private mutating func extend(_ position: Position, _ goals: [Literal], _ longest: Int) -> Outcome {
    guard search.spend() else { return .unknown(search.exhausted) }
    let equalityMatters = facts.isUnique || facts.hasDuplicate
    if !equalityMatters, failed.contains(position) { return .empty }
    var open: Undetermined?
    if isComplete(position) {
      switch finish(goals) {
      case .inhabited(let value): return .inhabited(value)
      case .unknown(let reason): open = reason
      case .empty: break
      }
      // a longer array helps only where two equal items are still to be found
      if !facts.hasDuplicate { return open.map { .unknown($0) } ?? .empty }
    }
    guard position.index < longest else { return open.map { .unknown($0) } ?? .empty }
    for step in steps(from: position) {
      switch search.inhabit(step.goal) {
      case .empty: continue
      case .unknown(let reason):
        open = open ?? reason
        continue
      case .inhabited: break
      }
      switch extend(step.next, goals + [step.goal], longest) {
      case .inhabited(let value): return .inhabited(value)
      case .unknown(let reason): open = open ?? reason
      case .empty: continue
      }
    }
    if let open { return .unknown(open) }
    failed.insert(position)
    return .empty
  }

  private func isComplete(_ position: Position) -> Bool {
    position.index >= facts.minimum && position.placed == (1 << facts.existentials.count) - 1
      && zip(position.counts, facts.counts).allSatisfy { $0 >= $1.low && $0 <= $1.high }
  }

  /// The ways to go on: which literals the next item is counted for, and which existing items it is.
  private func steps(from position: Position) -> [(goal: Literal, next: Position)] {
    let base = facts.demands(at: position.index)
    var found: [(Literal, Position)] = []
    for placing in subsets(of: facts.existentials.indices.filter { isOpen($0, position) }).reversed() {
      for counting in 0..<(1 << facts.counts.count) {
        var next = position
        next.index += 1
        var goal = base
        for index in placing {
          next.placed |= 1 << index
          goal.append(facts.existentials[index].value)
        }
        guard count(counting, &next, &goal) else { continue }
        found.append((arena.all(goal), next))
      }
    }
    return found
  }

  private func isOpen(_ index: Int, _ position: Position) -> Bool {
    position.placed & (1 << index) == 0 && facts.existentials[index].isAbout(position.index)
  }

  private func subsets(of indices: [Int]) -> [[Int]] {
    indices.reduce([[]]) { subsets, index in subsets + subsets.map { $0 + [index] } }
  }

  /// Adds what it means to be counted by the literals in `counting` and by no other one that has an upper limit.
  private func count(_ counting: Int, _ next: inout Position, _ goal: inout [Literal]) -> Bool {
    for (index, count) in facts.counts.enumerated() {
      let isUnlimited = count.high == .max
      if counting & (1 << index) != 0 {
        if isUnlimited ? next.counts[index] >= count.low : next.counts[index] >= count.high { return false }
        next.counts[index] += 1
        goal.append(count.value)
      } else if !isUnlimited {
        goal.append(~count.value)
      }
    }
    return true
  }

  /// The array whose items satisfy the goals, with equal or different items where that is asked for.
  private mutating func finish(_ goals: [Literal]) -> Outcome {
    finished += 1
    if facts.isUnique || facts.hasDuplicate, finished > Self.mostArrangements {
      return .unknown(search.undetermined(.uniqueItems, "too many arrangements of items"))
    }
    if facts.isUnique { return DistinctItems(goals, search).solve() }
    if facts.hasDuplicate { return withDuplicate(goals) }
    var items: [InstanceValue] = []
    for goal in goals {
      guard case .inhabited(let value) = search.inhabit(goal) else { return .empty }
      items.append(value)
    }
    return .inhabited(.array(items))
  }

  private func withDuplicate(_ goals: [Literal]) -> Outcome {
    var items: [InstanceValue] = []
    for goal in goals {
      guard case .inhabited(let value) = search.inhabit(goal) else { return .empty }
      items.append(value)
    }
    var open: Undetermined?
    guard goals.count <= 200 else {
      return .unknown(search.undetermined(.uniqueItems, "two equal items among \(goals.count)"))
    }
    for first in goals.indices {
      for second in goals.indices where second > first {
        switch search.inhabit(arena.all([goals[first], goals[second]])) {
        case .inhabited(let value):
          items[first] = value
          items[second] = value
          return .inhabited(.array(items))
        case .unknown(let reason): open = open ?? reason
        case .empty: continue
        }
      }
    }
    return open.map { .unknown($0) } ?? .empty
  }
}
