/// The leaves about an array, sorted by what they say.
struct ArrayFacts {
  private(set) var items: [Int: [Literal]] = [:]
  private(set) var rests: [(from: Int, value: Literal)] = []
  /// How many items satisfy a literal.
  private(set) var counts: [Count] = []
  /// Items that must exist: at the position or, where `isExact` is not set, at it or later.
  private(set) var existentials: [Existential] = []
  private(set) var minimum = 0
  private(set) var maximum = Int.max
  private(set) var isUnique = false
  private(set) var hasDuplicate = false

  struct Count {
    let value: Literal
    let low: Int
    let high: Int
  }

  struct Existential {
    let position: Int
    let isExact: Bool
    let value: Literal

    func isAbout(_ index: Int) -> Bool { isExact ? index == position : index >= position }
  }

  init(_ state: TypeState, _ arena: TermArena) {
    for literal in state.leaves { add(arena[literal], isNegated: literal.isNegated) }
  }

  private mutating func add(_ term: Term, isNegated: Bool) {
    let second = Literal(raw: Int32(truncatingIfNeeded: term.second))
    switch (term.kind, isNegated) {
    case (.item, false): items[term.first, default: []].append(second)
    case (.item, true): existentials.append(Existential(position: term.first, isExact: true, value: ~second))
    case (.rest, false): rests.append((term.first, second))
    case (.rest, true): existentials.append(Existential(position: term.first, isExact: false, value: ~second))
    case (.minItems, false): minimum = max(minimum, term.first)
    case (.minItems, true): maximum = min(maximum, term.first - 1)
    case (.maxItems, false): maximum = min(maximum, term.first)
    case (.maxItems, true): minimum = max(minimum, term.first == .max ? .max : term.first + 1)
    case (.unique, false): isUnique = true
    case (.unique, true): hasDuplicate = true
    case (.contains, false):
      let value = Literal(raw: Int32(truncatingIfNeeded: term.first))
      counts.append(Count(value: value, low: term.second, high: term.third))
    default: break
    }
  }

  /// The first position from which on all positions are alike.
  var alikeFrom: Int {
    let positions =
      items.keys.map { $0 + 1 } + rests.map(\.from) + existentials.map { $0.position + ($0.isExact ? 1 : 0) }
    return positions.max() ?? 0
  }

  /// What the item at a position must satisfy, apart from counts.
  func demands(at index: Int) -> [Literal] {
    (items[index] ?? []) + rests.filter { $0.from <= index }.map(\.value)
  }
}
