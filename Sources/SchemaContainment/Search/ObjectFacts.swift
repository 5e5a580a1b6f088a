import JSONModel
import JSONSchema

/// The leaves about an object, sorted by what they say.
final class ObjectFacts {
  /// What values under single names must satisfy, in ascending order of the names.
  private var demands: ContiguousArray<(name: Int, value: Literal)> = []
  private(set) var regions: [(region: NameRegion, value: Literal)] = []
  /// The names that must be there, in ascending order.
  private(set) var required: [Int] = []
  private(set) var nameRules: [Literal] = []
  private(set) var existentials: [Existential] = []
  private(set) var minimum = 0
  private(set) var maximum = Int.max
  private let arena: TermArena
  private var goals: [Int: Literal?] = [:]

  /// A property that must be there: under a given name, in a region, or with a name of some kind.
  enum Existential {
    case property(Int, Literal)
    case region(NameRegion, Literal)
    case named(Literal)
  }

  init(_ state: TypeState, _ arena: TermArena) {
    self.arena = arena
    demands.reserveCapacity(state.leaves.count)
    for literal in state.leaves { add(arena[literal], isNegated: literal.isNegated) }
    demands.sort { ($0.name, $0.value) < ($1.name, $1.value) }
    required.sort()
  }

  private func add(_ term: Term, isNegated: Bool) {
    let value = Literal(raw: Int32(truncatingIfNeeded: term.second))
    switch (term.kind, isNegated) {
    case (.required, false): required.append(term.first)
    case (.required, true): demands.append((term.first, .reject))
    case (.property, false): demands.append((term.first, value))
    case (.property, true): existentials.append(.property(term.first, ~value))
    case (.region, false): regions.append((arena.region(of: term), value))
    case (.region, true): existentials.append(.region(arena.region(of: term), ~value))
    case (.names, false): nameRules.append(Literal(raw: Int32(truncatingIfNeeded: term.first)))
    case (.names, true): existentials.append(.named(~Literal(raw: Int32(truncatingIfNeeded: term.first))))
    case (.minProperties, false): minimum = max(minimum, term.first)
    case (.minProperties, true): maximum = min(maximum, term.first - 1)
    case (.maxProperties, false): maximum = min(maximum, term.first)
    case (.maxProperties, true): minimum = max(minimum, term.first == .max ? .max : term.first + 1)
    default: break
    }
  }

  /// What a value under this name must satisfy, `.reject` where the name cannot be there; `nil` where that cannot be told.
  func valueGoal(of name: Int) -> Literal? {
    let range = places(of: name)
    if regions.isEmpty, nameRules.isEmpty, range.count <= 1 {
      return range.isEmpty ? .accept : demands[range.lowerBound].value
    }
    if let known = goals[name] { return known }
    let goal = newValueGoal(of: name, demands[range].map(\.value))
    goals[name] = .some(goal)
    return goal
  }

  /// Where the demands on a name stand.
  private func places(of name: Int) -> Range<Int> {
    var low = 0
    var high = demands.count
    while low < high {
      let middle = (low + high) / 2
      if demands[middle].name < name { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < demands.count, demands[end].name == name { end += 1 }
    return low..<end
  }

  private func newValueGoal(of name: Int, _ demands: [Literal]) -> Literal? {
    var parts = demands
    for (region, value) in regions {
      guard let isInside = arena.contains(region, name) else { return nil }
      if isInside { parts.append(value) }
    }
    for rule in nameRules {
      var evaluator = TermEvaluator(arena, steps: 10_000)
      guard let isAllowed = evaluator.accepts(rule, .string(arena.name(name))) else { return nil }
      if !isAllowed { return .reject }
    }
    return arena.all(parts)
  }

  /// The names that the leaves mention, in ascending order of their numbers.
  lazy var mentioned: [Int] = {
    var names = Set(required)
    names.formUnion(demands.lazy.map(\.name))
    for (region, _) in regions { names.formUnion(region.except) }
    for existential in existentials {
      switch existential {
      case .property(let name, _): names.insert(name)
      case .region(let region, _): names.formUnion(region.except)
      case .named: break
      }
    }
    return names.sorted()
  }()

  /// The patterns by which names differ, in ascending order.
  lazy var patterns: [Int] = {
    var found: Set<Int> = []
    for (region, _) in regions { found.formUnion(region.matching + region.avoiding) }
    for case .region(let region, _) in existentials { found.formUnion(region.matching + region.avoiding) }
    return found.sorted()
  }()
}
