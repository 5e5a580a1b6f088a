import JSONModel
import JSONSchema

/// Names that no leaf mentions, one for each way in which names can match the patterns.
struct FreshNames {
  private let facts: ObjectFacts
  private let search: EmptinessSearch
  private let arena: TermArena

  /// The most patterns by which names are told apart: each doubles the kinds of names.
  static let mostPatterns = 10

  init(_ facts: ObjectFacts, _ search: EmptinessSearch) {
    self.facts = facts
    self.search = search
    arena = search.arena
  }

  /// One name of each kind inside a region and by a rule, whose value can satisfy `demand`; and why there may be more.
  func kinds(
    in region: NameRegion, rule: Literal?, demand: Literal, excluding known: [Int]
  ) -> (names: [Int], incomplete: Undetermined?) {
    let free = facts.patterns.filter { !region.matching.contains($0) && !region.avoiding.contains($0) }
    guard free.count <= Self.mostPatterns else {
      return ([], search.undetermined(.stateBudget, "\(free.count) patterns tell names apart"))
    }
    let excluded = ~arena.scalars(known.map { arena.scalarNumber(.string(arena.name($0))) })
    var names: [Int] = []
    var incomplete: Undetermined?
    for signs in 0..<(1 << free.count) {
      guard search.spend() else { return (names, search.exhausted) }
      let matching = Set(region.matching + free.indices.filter { signs & (1 << $0) != 0 }.map { free[$0] })
      let avoided = facts.patterns.filter { !matching.contains($0) } + region.avoiding
      if search.inhabit(arena.all([valueGoal(matching), demand])).isEmpty { continue }
      var goal = [arena.types(ValueType.string.bit), excluded] + facts.nameRules
      if let rule { goal.append(rule) }
      goal += matching.sorted().map { arena.literal(.pattern, $0) }
      goal += Set(avoided).sorted().map { ~arena.literal(.pattern, $0) }
      switch search.inhabit(arena.all(goal)) {
      case .inhabited(.string(let name)): names.append(arena.nameNumber(name))
      case .unknown(let reason): incomplete = incomplete ?? reason
      default: continue
      }
    }
    return (names, incomplete)
  }

  /// What the value under an unmentioned name must satisfy that matches exactly these patterns.
  private func valueGoal(_ matching: Set<Int>) -> Literal {
    var parts: [Literal] = []
    for (region, value) in facts.regions
    where region.matching.allSatisfy(matching.contains) && !region.avoiding.contains(where: matching.contains) {
      parts.append(value)
    }
    return arena.all(parts)
  }
}
