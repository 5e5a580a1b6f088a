import JSONModel
import JSONSchema

/// The meaning of literals, value by value: the second of the two evaluators that confirm a witness.
///
/// It knows nothing of the search; it looks at one value and answers. Recurses with the value and the terms, so the
/// number of steps is bounded; beyond that, and where an opaque term decides, there is no answer.
struct TermEvaluator {
  let arena: TermArena
  private(set) var steps: Int
  private var depth = 0
  /// The steps of the evaluation at hand after which it is begun anew with a memory, or all that are left.
  private var pause = 0
  private var memory: EvaluationMemory?
  /// The place of the value that is looked at, by the number that the memory gives it.
  private var place = 0

  /// The steps that an evaluation may take without remembering its answers: small ones are faster so.
  private static let stepsWithoutMemory = 2_000
  /// The deepest nesting of terms and values.
  private static let deepest = 3_000

  init(_ arena: TermArena, steps: Int = 1_000_000) {
    self.arena = arena
    self.steps = steps
  }

  /// Whether `value` satisfies `literal`, `nil` where that cannot be told.
  ///
  /// A memory serves one value only: places of parts are counted from its root.
  mutating func accepts(_ literal: Literal, _ value: InstanceValue) -> Bool? {
    memory = nil
    pause = max(0, steps - Self.stepsWithoutMemory)
    if let answer = self.answer(literal, value) { return answer }
    guard steps <= pause, steps > 0 else { return nil }
    memory = EvaluationMemory()
    pause = 0
    defer { memory = nil }
    return self.answer(literal, value)
  }

  private mutating func answer(_ literal: Literal, _ value: InstanceValue) -> Bool? {
    if literal == .accept { return true }
    if literal == .reject { return false }
    guard steps > pause, depth < Self.deepest else { return nil }
    steps -= 1
    depth += 1
    defer { depth -= 1 }
    let key = EvaluationMemory.Key(place: place, term: literal.term)
    if let known = memory?.answers[key] { return known.map { $0 != literal.isNegated } }
    let answer = holds(arena[literal], value)
    memory?.answers[key] = .some(answer)
    return answer.map { $0 != literal.isNegated }
  }

  /// The same for a part of the value, by its position.
  private mutating func answer(_ literal: Literal, _ part: InstanceValue, at position: Int) -> Bool? {
    guard memory != nil else { return answer(literal, part) }
    let outer = place
    place = memory?.place(of: position, in: outer) ?? outer
    defer { place = outer }
    return answer(literal, part)
  }

  private mutating func holds(_ term: Term, _ value: InstanceValue) -> Bool? {
    switch term.kind {
    case .accept: return true
    case .types: return term.first & value.type.bit != 0
    case .scalars:
      let number = arena.scalarNumber(ifKnown: value)
      return number.map { arena.scalarNumbers(of: term).contains(sorted: $0) } ?? false
    case .all: return everyOne(arena.literals(of: term), value)
    case .one: return exactlyOne(arena.literals(of: term), value)
    case .variable: return arena.bodies[term.first].flatMap { answer($0, value) }
    case .declared: return arena.declaredStructure(term, value.type).flatMap { answer($0, value) }
    case .opaque: return nil
    default:
      guard term.type == value.type else { return true }
      return holdsForItsType(term, value)
    }
  }

  private mutating func everyOne(_ literals: [Literal], _ value: InstanceValue) -> Bool? {
    var isOpen = false
    for literal in literals {
      switch answer(literal, value) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : true
  }

  private mutating func exactlyOne(_ literals: [Literal], _ value: InstanceValue) -> Bool? {
    var accepting = 0
    var isOpen = false
    for literal in literals {
      switch answer(literal, value) {
      case true: accepting += 1
      case nil: isOpen = true
      default: break
      }
    }
    if accepting > 1 { return false }
    return isOpen ? nil : accepting == 1
  }

  private mutating func holdsForItsType(_ term: Term, _ value: InstanceValue) -> Bool? {
    switch value {
    case .number(let number): return holds(term, number)
    case .string(let text): return holds(term, text)
    case .array(let items): return holds(term, items)
    case .object(let members): return holds(term, members)
    default: return true
    }
  }

  private func holds(_ term: Term, _ number: JSONNumber) -> Bool? {
    let bound = arena.number(term.first)
    return switch term.kind {
    case .atLeast: number >= bound
    case .above: number > bound
    case .atMost: number <= bound
    case .below: number < bound
    default: number.isMultiple(of: bound)
    }
  }

  private func holds(_ term: Term, _ text: ExactText) -> Bool? {
    switch term.kind {
    case .minLength: text.text.unicodeScalars.count >= term.first
    case .maxLength: text.text.unicodeScalars.count <= term.first
    default: arena.patterns.finds(term.first, in: text.text)
    }
  }

  private mutating func holds(_ term: Term, _ items: [InstanceValue]) -> Bool? {
    let value = Literal(raw: Int32(truncatingIfNeeded: term.kind == .contains ? term.first : term.second))
    switch term.kind {
    case .minItems: return items.count >= term.first
    case .maxItems: return items.count <= term.first
    case .unique: return Set(items).count == items.count
    case .item: return term.first < items.count ? answer(value, items[term.first], at: term.first) : true
    case .rest:
      return every(items.indices.dropFirst(term.first)) { $0.answer(value, items[$1], at: $1) }
    default:
      var count = 0
      for (position, item) in items.enumerated() {
        guard let isCounted = answer(value, item, at: position) else { return nil }
        if isCounted { count += 1 }
      }
      return term.second <= count && count <= term.third
    }
  }

  private mutating func holds(_ term: Term, _ members: [InstanceValue.Member]) -> Bool? {
    switch term.kind {
    case .minProperties: return members.count >= term.first
    case .maxProperties: return members.count <= term.first
    case .required:
      let name = arena.name(term.first)
      return members.contains { $0.name == name }
    case .property:
      let name = arena.name(term.first)
      let value = Literal(raw: Int32(truncatingIfNeeded: term.second))
      guard let position = members.firstIndex(where: { $0.name == name }) else { return true }
      return answer(value, members[position].value, at: position)
    case .region:
      let region = arena.region(of: term)
      let value = Literal(raw: Int32(truncatingIfNeeded: term.second))
      return every(members.indices) { evaluator, position in
        guard let isInside = evaluator.arena.contains(region, members[position].name) else { return nil }
        return isInside ? evaluator.answer(value, members[position].value, at: position) : true
      }
    default:
      let rule = Literal(raw: Int32(truncatingIfNeeded: term.first))
      // a name is no part of the value, so its answers are not remembered
      return every(members) { evaluator, member in
        var ofName = TermEvaluator(evaluator.arena, steps: evaluator.steps)
        let answer = ofName.accepts(rule, .string(member.name))
        evaluator.steps = ofName.steps
        return answer
      }
    }
  }

  private mutating func every<Part>(
    _ parts: some Sequence<Part>, _ test: (inout TermEvaluator, Part) -> Bool?
  ) -> Bool? {
    var isOpen = false
    for part in parts {
      switch test(&self, part) {
      case false: return false
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : true
  }
}

extension [Int] {
  /// Whether an ascending list has the number. Cost: O(log n).
  func contains(sorted number: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
