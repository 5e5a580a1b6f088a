import JSONModel
import JSONSchema

/// The search for an object: required names first, then a place for each property that must exist, then the count.
///
/// Names that no leaf mentions differ by the patterns that they match alone, so one name stands for all of its kind.
struct ObjectSolver {
  private let search: EmptinessSearch
  private let arena: TermArena
  private let facts: ObjectFacts
  private let freshNames: FreshNames

  init(_ state: TypeState, _ search: EmptinessSearch) {
    self.search = search
    arena = search.arena
    facts = ObjectFacts(state, arena)
    freshNames = FreshNames(facts, search)
  }

  /// Additional demands on the values under some names.
  private typealias Demands = [Int: [Literal]]

  func solve() -> Outcome {
    if facts.minimum > facts.maximum || facts.required.count > facts.maximum { return .empty }
    var open: Undetermined?
    for name in facts.required {
      guard let goal = facts.valueGoal(of: name) else { return .unknown(unknownName(name)) }
      switch search.inhabit(goal) {
      case .empty: return .empty
      case .unknown(let reason): open = open ?? reason
      case .inhabited: continue
      }
    }
    if let open, facts.existentials.isEmpty { return .unknown(open) }
    return place(0, Demands())
  }

  private func unknownName(_ name: Int) -> Undetermined {
    search.undetermined(
      .opaquePattern, "whether a pattern matches the name \"\(arena.name(name).text)\" cannot be told")
  }

  /// Finds places for the properties that must exist, from the one at `index` on.
  private func place(_ index: Int, _ demands: Demands) -> Outcome {
    guard search.spend() else { return .unknown(search.exhausted) }
    guard index < facts.existentials.count else { return complete(demands) }
    var open: Undetermined?
    let (candidates, isComplete) = candidates(for: facts.existentials[index], demands)
    if let isComplete { open = isComplete }
    for (name, demand) in candidates {
      var extended = demands
      extended[name, default: []].append(demand)
      guard let goal = facts.valueGoal(of: name) else {
        open = open ?? unknownName(name)
        continue
      }
      switch search.inhabit(arena.all([goal] + (extended[name] ?? []))) {
      case .empty: continue
      case .unknown(let reason):
        open = open ?? reason
        continue
      case .inhabited: break
      }
      switch place(index + 1, extended) {
      case .inhabited(let value): return .inhabited(value)
      case .unknown(let reason): open = open ?? reason
      case .empty: continue
      }
    }
    return open.map { .unknown($0) } ?? .empty
  }

  /// The names that a property may have, one for each kind of name, and why there may be more of them.
  private func candidates(
    for existential: ObjectFacts.Existential, _ demands: Demands
  ) -> (names: [(name: Int, demand: Literal)], incomplete: Undetermined?) {
    let known = facts.mentioned + demands.keys.filter { !facts.mentioned.contains(sorted: $0) }.sorted()
    var incomplete: Undetermined?
    switch existential {
    case .property(let name, let demand): return ([(name, demand)], nil)
    case .region(let region, let demand):
      var names: [Int] = []
      for name in known {
        switch arena.contains(region, name) {
        case true: names.append(name)
        case nil: incomplete = incomplete ?? unknownName(name)
        default: break
        }
      }
      let fresh = freshNames.kinds(in: region, rule: nil, demand: demand, excluding: known)
      return ((names + fresh.names).map { ($0, demand) }, incomplete ?? fresh.incomplete)
    case .named(let rule):
      var names: [Int] = []
      var evaluator = TermEvaluator(arena, steps: 100_000)
      for name in known {
        switch evaluator.accepts(rule, .string(arena.name(name))) {
        case true: names.append(name)
        case nil: incomplete = incomplete ?? unknownName(name)
        default: break
        }
      }
      let fresh = freshNames.kinds(in: NameRegion(), rule: rule, demand: .accept, excluding: known)
      return ((names + fresh.names).map { ($0, .accept) }, incomplete ?? fresh.incomplete)
    }
  }

  /// Gives every name its value and adds properties up to the least count.
  private func complete(_ demands: Demands) -> Outcome {
    let mandatory = Set(facts.required).union(demands.keys)
    if mandatory.count > facts.maximum { return .empty }
    var members: [Int: InstanceValue] = [:]
    for name in mandatory.sorted() {
      guard let goal = facts.valueGoal(of: name) else { return .unknown(unknownName(name)) }
      switch search.inhabit(arena.all([goal] + (demands[name] ?? []))) {
      case .inhabited(let value): members[name] = value
      case .empty: return .empty
      case .unknown(let reason): return .unknown(reason)
      }
    }
    if members.count < facts.minimum, let obstacle = addOptional(to: &members) { return obstacle }
    let sorted = members.map { InstanceValue.Member(name: arena.name($0.key), value: $0.value) }
    return .inhabited(.object(sorted.sorted { $0.name < $1.name }))
  }

  /// Adds properties that nothing demands until there are enough; returns what stands in the way.
  private func addOptional(to members: inout [Int: InstanceValue]) -> Outcome? {
    guard facts.minimum <= 2_000 else {
      return .unknown(search.undetermined(.absurdSize, "an object of \(facts.minimum) properties is never built"))
    }
    var open: Undetermined?
    for name in facts.mentioned where members[name] == nil && members.count < facts.minimum {
      guard let goal = facts.valueGoal(of: name) else {
        open = open ?? unknownName(name)
        continue
      }
      switch search.inhabit(goal) {
      case .inhabited(let value): members[name] = value
      case .unknown(let reason): open = open ?? reason
      case .empty: continue
      }
    }
    while members.count < facts.minimum {
      guard search.spend() else { return .unknown(search.exhausted) }
      let known = Set(facts.mentioned).union(members.keys).sorted()
      let fresh = freshNames.kinds(in: NameRegion(), rule: nil, demand: .accept, excluding: known)
      open = open ?? fresh.incomplete
      var grew = false
      for name in fresh.names where members.count < facts.minimum {
        guard let goal = facts.valueGoal(of: name), case .inhabited(let value) = search.inhabit(goal) else { continue }
        members[name] = value
        grew = true
      }
      if !grew { return open.map { .unknown($0) } ?? .empty }
    }
    return nil
  }
}
