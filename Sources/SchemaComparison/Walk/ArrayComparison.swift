import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares everything that speaks about arrays, except the limits on the number of elements.
  mutating func compareArrays() {
    comparePrefixes()
    compareSingle(.items, added: .itemsAdded, removed: .itemsRemoved)
    compareSingle(.unevaluatedItems, added: .unevaluatedItemsAdded, removed: .unevaluatedItemsRemoved)
    switch (old.fact(.uniqueItems), new.fact(.uniqueItems)) {
    case (nil, let now?): report(.uniqueItemsAdded, old.enclosure("uniqueItems"), new.spot(of: now))
    case (let was?, nil): report(.uniqueItemsRemoved, old.spot(of: was), new.enclosure("uniqueItems"))
    default: break
    }
    compareContains()
  }

  /// Compares position by position; beyond a prefix the schema of the tail stands for it, so that a list that became a tuple
  /// is compared element by element.
  private mutating func comparePrefixes() {
    let before = old.prefixItems
    let after = new.prefixItems
    for index in 0..<max(before.count, after.count) {
      let was = index < before.count ? before[index] : old.edge(.items)
      let now = index < after.count ? after[index] : new.edge(.items)
      switch (was, now) {
      case (let was?, let now?): descend(was, now)
      case (nil, let now?): report(.prefixItemAdded, old.prefixEnclosure, newSpot(now), name: String(index))
      case (let was?, nil): report(.prefixItemRemoved, oldSpot(was), new.prefixEnclosure, name: String(index))
      case (nil, nil): break
      }
    }
  }

  /// Compares `contains` and its counts; under `maxContains` a wider schema may be too much, and under `minContains: 0` none
  /// is needed.
  private mutating func compareContains() {
    let counts = [SchemaFact.Name.maxContains, .minContains]
    func opener(_ nodes: SchemaNode...) -> String? {
      counts.first { count in nodes.contains { $0.turnsContains(count) } }?.rawValue
    }
    switch (old.edge(.contains), new.edge(.contains)) {
    case (nil, nil): return
    case (nil, let now?):
      report(.containsAdded, old.enclosure("contains"), newSpot(now), unsettledBy: opener(new))
      return
    case (let was?, nil):
      report(.containsRemoved, oldSpot(was), new.enclosure("contains"), unsettledBy: opener(old))
      return
    case (let was?, let now?): descend(was, now, unsettledBy: opener(old, new))
    }
    if let isRaised = isRaised(.minContains, absent: { JSONNumber("1") }) {
      report(isRaised ? .minContainsRaised : .minContainsLowered, oldCount(.minContains), newCount(.minContains))
    }
    if let isRaised = isRaised(.maxContains, absent: { nil }) {
      report(isRaised ? .maxContainsRaised : .maxContainsLowered, oldCount(.maxContains), newCount(.maxContains))
    }
  }

  /// Whether a count went up, `nil` where it did not move; no number at all is above every number.
  private func isRaised(_ name: SchemaFact.Name, absent: () -> JSONNumber?) -> Bool? {
    let before = old.fact(name)?.value.number ?? absent()
    let after = new.fact(name)?.value.number ?? absent()
    guard before != after else { return nil }
    guard let before else { return false }
    guard let after else { return true }
    return before < after
  }

  private func oldCount(_ name: SchemaFact.Name) -> Spot {
    old.fact(name).map { old.spot(of: $0) } ?? old.enclosure(name.rawValue)
  }

  private func newCount(_ name: SchemaFact.Name) -> Spot {
    new.fact(name).map { new.spot(of: $0) } ?? new.enclosure(name.rawValue)
  }
}

extension SchemaNode {
  /// Whether a count takes its usual meaning from `contains`: any most, and a least of none.
  fileprivate func turnsContains(_ count: SchemaFact.Name) -> Bool {
    guard let fact = fact(count) else { return false }
    return count == .maxContains || fact.value.number == JSONNumber("0")
  }

  /// The schemas of the first elements, in order.
  fileprivate var prefixItems: [SchemaEdge] {
    edges.filter { if case .prefixItem = $0.label { true } else { false } }
  }

  fileprivate var prefixEnclosure: Spot {
    value["prefixItems"] != nil
      ? enclosure("prefixItems") : value["items"]?.kind == .array ? enclosure("items") : enclosure()
  }
}
