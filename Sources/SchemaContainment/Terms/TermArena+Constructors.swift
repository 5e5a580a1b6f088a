import JSONModel
import JSONSchema

/// The ways to make literals, each already in its simplest form.
extension TermArena {
  /// Values of the types in `mask`.
  func types(_ mask: Int) -> Literal {
    let mask = mask & ValueType.all
    if mask == ValueType.all { return .accept }
    if mask == 0 { return .reject }
    return literal(.types, mask)
  }

  /// What all of `literals` accept: flattened, sorted, and empty where two contradict each other.
  func all(_ literals: [Literal]) -> Literal {
    var draft = ConjunctionDraft()
    draft.parts.reserveCapacity(literals.count &+ 2)
    for literal in literals where !add(literal, to: &draft) { return .reject }
    return conjunction(&draft)
  }

  /// Whether the conjunction may still accept something.
  private func add(_ literal: Literal, to draft: inout ConjunctionDraft) -> Bool {
    if literal == .accept { return true }
    if literal == .reject { return false }
    let term = self[literal]
    switch term.kind {
    case .types:
      draft.types &= literal.isNegated ? ~term.first : term.first
      return draft.types != 0
    case .scalars:
      if literal.isNegated { draft.excluded.append(literal) } else { draft.listed.append(literal) }
    case .all where !literal.isNegated:
      for part in self.literals(of: term) where !add(part, to: &draft) { return false }
    case .variable:
      guard let body = bodies[term.first] else {
        draft.parts.append(literal)
        return true
      }
      return add(literal.isNegated ? ~body : body, to: &draft)
    default:
      if literal.isNegated, term.kind == .all { draft.alternatives += 1 }
      draft.parts.append(literal)
    }
    return true
  }

  private func conjunction(_ draft: inout ConjunctionDraft) -> Literal {
    if draft.listed.count + draft.excluded.count > 1 {
      guard mergeScalars(of: &draft) else { return .reject }
    }
    // an empty array costs an allocation here
    if !draft.listed.isEmpty { draft.parts += draft.listed }
    if !draft.excluded.isEmpty { draft.parts += draft.excluded }
    if draft.types != ValueType.all { draft.parts.append(literal(.types, draft.types)) }
    if draft.parts.count < 2 { return draft.parts.first ?? .accept }
    guard draft.sortAndCompare() else { return .reject }
    if draft.alternatives > 0, draft.parts.count > 1 { absorb(&draft.parts) }
    return draft.parts.count == 1 ? draft.parts[0] : literal(.all, list(draft.parts))
  }

  /// Makes one set of several: the scalars that all lists have, and those that some list excludes.
  private func mergeScalars(of draft: inout ConjunctionDraft) -> Bool {
    var excluded = Set(draft.excluded.flatMap { scalarNumbers(of: self[$0]) })
    if let first = draft.listed.first {
      var allowed = scalarNumbers(of: self[first]).filter { !excluded.contains($0) }
      for other in draft.listed.dropFirst() {
        let numbers = scalarNumbers(of: self[other])
        allowed = allowed.filter { numbers.contains(sorted: $0) }
      }
      if allowed.isEmpty { return false }
      draft.listed = [scalars(allowed)]
      excluded = []
    }
    draft.excluded = excluded.isEmpty ? [] : [~scalars(Array(excluded))]
    return true
  }

  /// Drops alternatives that another part settles: x with (¬x or …), and (a or b) with (a or b or c).
  private func absorb(_ parts: inout [Literal]) {
    guard parts.count <= 48 else { return }
    let others = parts
    var choices: [(literal: Literal, members: [Literal])] = []
    for part in parts where part.isNegated && self[part].kind == .all {
      choices.append((part, self.literals(of: self[part])))
    }
    var dropped: Set<Literal> = []
    for (index, choice) in choices.enumerated() {
      let holdsAnyway = choice.members.contains { member in others.contains(~member) }
      let isWeaker = choices.enumerated().contains { other in
        other.offset != index && other.element.members.count < choice.members.count
          && other.element.members.allSatisfy { choice.members.contains($0) }
      }
      if holdsAnyway || isWeaker { dropped.insert(choice.literal) }
    }
    if !dropped.isEmpty { parts.removeAll { dropped.contains($0) } }
  }

  /// What at least one of `literals` accepts.
  func any(_ literals: [Literal]) -> Literal { ~all(literals.map { ~$0 }) }

  /// What exactly one of `literals` accepts; the same literal twice counts twice.
  ///
  /// Lists of scalars among them are told as one list, so that a choice of many constants costs no more than an enumeration:
  /// what two lists name is never accepted by exactly one.
  func one(_ literals: [Literal]) -> Literal {
    var open = literals.filter { $0 != .reject }
    let lists = open.filter { !$0.isNegated && self[$0].kind == .scalars }
    var never: [Int] = []
    if lists.count > 1 {
      var counts: [Int: Int] = [:]
      for number in lists.flatMap({ scalarNumbers(of: self[$0]) }) { counts[number, default: 0] += 1 }
      never = counts.filter { $0.value > 1 }.map(\.key)
      open.removeAll { !$0.isNegated && self[$0].kind == .scalars }
      open.append(scalars(counts.filter { $0.value == 1 }.map(\.key)))
      open.removeAll { $0 == .reject }
    }
    open.sort()
    let chosen: Literal
    if open.count < 2 {
      chosen = open.first ?? .reject
    } else if open[0] == .accept {
      chosen = ~any(Array(open.dropFirst()))
    } else {
      chosen = literal(.one, list(open))
    }
    return never.isEmpty ? chosen : all([chosen, ~scalars(never)])
  }

  /// The scalars among `numbers`, and nothing else.
  func scalars(_ numbers: [Int]) -> Literal {
    var sorted = numbers.sorted()
    var kept = 0
    for number in sorted where kept == 0 || sorted[kept - 1] != number {
      sorted[kept] = number
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted.isEmpty ? .reject : literal(.scalars, scalarList(sorted))
  }

  /// The one value `value`; arrays and objects are told by their parts.
  func constant(_ value: InstanceValue) -> Literal {
    switch value {
    case .null: return types(ValueType.null.bit)
    case .array(let items):
      var parts = [types(ValueType.array.bit), literal(.minItems, items.count), literal(.maxItems, items.count)]
      for (position, item) in items.enumerated() { parts.append(self.item(position, constant(item))) }
      return all(parts)
    case .object(let members):
      var parts = [types(ValueType.object.bit), literal(.maxProperties, members.count)]
      for member in members {
        let name = nameNumber(member.name)
        parts.append(literal(.required, name))
        parts.append(property(name, constant(member.value)))
      }
      return all(parts)
    default: return scalars([scalarNumber(value)])
    }
  }

  func item(_ position: Int, _ value: Literal) -> Literal {
    value == .accept ? .accept : literal(.item, position, Int(value.raw))
  }

  func rest(from position: Int, _ value: Literal) -> Literal {
    if value == .accept { return .accept }
    return value == .reject ? literal(.maxItems, position) : literal(.rest, position, Int(value.raw))
  }

  func contains(_ value: Literal, atLeast low: Int, atMost high: Int) -> Literal {
    if low > high { return types(ValueType.all & ~ValueType.array.bit) }
    if low == 0 && high == .max { return .accept }
    if value == .reject { return low > 0 ? types(ValueType.all & ~ValueType.array.bit) : .accept }
    return literal(.contains, Int(value.raw), low, high)
  }

  func property(_ name: Int, _ value: Literal) -> Literal {
    value == .accept ? .accept : literal(.property, name, Int(value.raw))
  }

  func region(_ region: NameRegion, _ value: Literal) -> Literal {
    value == .accept ? .accept : literal(.region, regionNumber(region), Int(value.raw))
  }
}
