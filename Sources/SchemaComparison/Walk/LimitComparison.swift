import JSONModel
import JSONSchema

/// The four kinds of change that one limit can have.
private struct LimitKinds {
  let fact: SchemaFact.Name
  let added: ChangeKind
  let removed: ChangeKind
  let raised: ChangeKind
  let lowered: ChangeKind
}

extension NodeComparison {
  /// Compares the limits on lengths, numbers and counts.
  mutating func compareCounts() {
    for kinds in LimitKinds.all { compare(kinds) }
  }

  private mutating func compare(_ kinds: LimitKinds) {
    switch (old.fact(kinds.fact), new.fact(kinds.fact)) {
    case (nil, nil):
      break
    case (nil, let now?):
      report(kinds.added, old.enclosure(kinds.fact.rawValue), new.spot(of: now))
    case (let was?, nil):
      report(kinds.removed, old.spot(of: was), new.enclosure(kinds.fact.rawValue))
    case (let was?, let now?):
      guard let before = Limit(was), let after = Limit(now), before != after else { return }
      report(before < after ? kinds.raised : kinds.lowered, old.spot(of: was), new.spot(of: now))
    }
  }
}

/// A limit in the order in which values pass it: an exclusive lower bound is above the inclusive one of the same value, an
/// exclusive upper bound below.
private struct Limit: Comparable {
  let value: JSONNumber
  let shift: Int

  init?(_ fact: SchemaFact) {
    switch fact.meaning {
    case .number(let number):
      value = number
      shift = 0
    case .bound(let number, let isExclusive):
      value = number
      shift = !isExclusive ? 0 : fact.name == .lowerBound ? 1 : -1
    default:
      return nil
    }
  }

  static func < (left: Limit, right: Limit) -> Bool {
    left.value == right.value ? left.shift < right.shift : left.value < right.value
  }
}

extension LimitKinds {
  fileprivate static let all: [LimitKinds] = [
    LimitKinds(
      fact: .minLength, added: .minLengthAdded, removed: .minLengthRemoved, raised: .minLengthRaised,
      lowered: .minLengthLowered),
    LimitKinds(
      fact: .maxLength, added: .maxLengthAdded, removed: .maxLengthRemoved, raised: .maxLengthRaised,
      lowered: .maxLengthLowered),
    LimitKinds(
      fact: .lowerBound, added: .minimumAdded, removed: .minimumRemoved, raised: .minimumRaised,
      lowered: .minimumLowered),
    LimitKinds(
      fact: .upperBound, added: .maximumAdded, removed: .maximumRemoved, raised: .maximumRaised,
      lowered: .maximumLowered),
    LimitKinds(
      fact: .minProperties, added: .minPropertiesAdded, removed: .minPropertiesRemoved, raised: .minPropertiesRaised,
      lowered: .minPropertiesLowered),
    LimitKinds(
      fact: .maxProperties, added: .maxPropertiesAdded, removed: .maxPropertiesRemoved, raised: .maxPropertiesRaised,
      lowered: .maxPropertiesLowered),
    LimitKinds(
      fact: .minItems, added: .minItemsAdded, removed: .minItemsRemoved, raised: .minItemsRaised,
      lowered: .minItemsLowered),
    LimitKinds(
      fact: .maxItems, added: .maxItemsAdded, removed: .maxItemsRemoved, raised: .maxItemsRaised,
      lowered: .maxItemsLowered),
  ]
}
