import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `enum` and `const`; beside an `enum`, `const` is an `enum` of one.
  mutating func compareAllowedValues() {
    switch (old.fact(.allowedValues), new.fact(.allowedValues)) {
    case (nil, nil):
      break
    case (nil, let now?):
      report(now.isConstant ? .constAdded : .enumIntroduced, old.enclosure("enum", "const"), new.spot(of: now))
    case (let was?, nil):
      report(was.isConstant ? .constRemoved : .enumDropped, old.spot(of: was), new.enclosure("enum", "const"))
    case (let was?, let now?):
      compareValues(was, now)
    }
  }

  private mutating func compareValues(_ was: SchemaFact, _ now: SchemaFact) {
    guard case .values(let before) = was.meaning, case .values(let after) = now.meaning else { return }
    let removed = Self.values(before, not: after)
    let added = Self.values(after, not: before)
    guard !(was.isConstant && now.isConstant) else {
      if !removed.isEmpty || !added.isEmpty { report(.constChanged, old.spot(of: was), new.spot(of: now)) }
      return
    }
    let oldList = Spot(path: old.spot(of: was).path, value: nil)
    let newList = Spot(path: new.spot(of: now).path, value: nil)
    for spot in new.spots(of: added, now) { report(.enumValueAdded, oldList, spot) }
    for spot in old.spots(of: removed, was) { report(.enumValueRemoved, spot, newList) }
  }

  private static func values(_ values: [JSONValue], not others: [JSONValue]) -> Set<JSONValue> {
    Set(values).subtracting(others)
  }
}

extension SchemaFact {
  /// Whether `const` says it.
  fileprivate var isConstant: Bool { keyword == "const" }
}

extension SchemaNode {
  /// The places of values in the list, each where it stands first.
  fileprivate func spots(of values: Set<JSONValue>, _ fact: SchemaFact) -> [Spot] {
    guard !fact.isConstant, let list = fact.value.array else { return values.isEmpty ? [] : [spot(of: fact)] }
    var wanted = values
    return list.enumerated().compactMap { index, value in
      wanted.remove(value).map { _ in Spot(path: "\(path)/\(fact.keyword)/\(index)", value: value) }
    }
  }
}
