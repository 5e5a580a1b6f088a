import JSONModel
import JSONSchema

/// The places of two schemas that say the same, found without translating them: what leads back to itself has a name of its
/// own in each schema, so equal terms alone would not show it.
///
/// Places are paired along equal ways from the roots. A pair whose own keywords differ is unequal, and so is every pair that
/// leads to an unequal one; all others say the same (the greatest bisimulation among the pairs; Hopcroft and Karp, 1971).
/// Cost: about linear in the sizes of the schemas.
struct EqualPlaces {
  private let old: SchemaIndex
  private let new: SchemaIndex
  private var numbers: [Pair: Int] = [:]
  private var pairs: [Pair] = []
  private var users: [[Int]] = []
  private var unequal: [Int] = []

  private struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// The most pairs that are looked at.
  static let mostPairs = 200_000

  init(_ old: SchemaIndex, _ new: SchemaIndex) {
    self.old = old
    self.new = new
    _ = number(of: Pair(old: 0, new: 0))
    var next = 0
    while next < pairs.count, pairs.count < Self.mostPairs {
      compare(next)
      next += 1
    }
    // pairs that were not looked at are not known to be equal
    unequal += next..<pairs.count
    propagate()
  }

  /// For each place of the new schema the place of the old one that says the same, if there is one.
  var counterparts: [Int: Int] {
    var found: [Int: Int] = [:]
    let differing = Set(unequal)
    for (number, pair) in pairs.enumerated() where !differing.contains(number) && found[pair.new] == nil {
      found[pair.new] = pair.old
    }
    return found
  }

  private mutating func number(of pair: Pair) -> Int {
    if let known = numbers[pair] { return known }
    numbers[pair] = pairs.count
    pairs.append(pair)
    users.append([])
    return pairs.count - 1
  }

  private mutating func propagate() {
    var seen = Set(unequal)
    var pending = unequal
    while let pair = pending.popLast() {
      for user in users[pair] where seen.insert(user).inserted { pending.append(user) }
    }
    unequal = Array(seen)
  }

  /// Compares the keywords of a pair of places and pairs what they lead to.
  private mutating func compare(_ number: Int) {
    let pair = pairs[number]
    let (left, right) = (old.sites[pair.old], new.sites[pair.new])
    var differs = left.dialect != right.dialect || left.value.boolean != right.value.boolean
    let ours = Self.structure(of: pair.old, in: old)
    let theirs = Self.structure(of: pair.new, in: new)
    if ours.count != theirs.count { differs = true }
    for (keyword, mine) in ours {
      guard let other = theirs[keyword] else {
        differs = true
        continue
      }
      if !compare(mine, other, at: pair, number) { differs = true }
    }
    if differs { unequal.append(number) }
  }

  private mutating func compare(_ mine: SchemaKeyword, _ other: SchemaKeyword, at pair: Pair, _ number: Int) -> Bool {
    switch mine.keyword {
    case .ref:
      switch (old.target(of: mine, at: pair.old), new.target(of: other, at: pair.new)) {
      case (.site(let left), .site(let right)):
        use(Pair(old: left, new: right), by: number)
        return true
      case (.unresolved(let left), .unresolved(let right)): return left == right && left.contains(":")
      default: return false
      }
    case .dynamicRef, .recursiveRef: return false
    default: break
    }
    let left = old.children(of: mine)
    let right = new.children(of: other)
    if left.isEmpty && right.isEmpty { return mine.value == other.value }
    if mine.keyword == .dependencies, !Self.haveEqualLists(mine.value, other.value) { return false }
    guard mine.value.kind == .object, mine.keyword.holdsNamedSchemas else {
      let partners = mine.keyword.isCommutative ? partnersByReference(left, right) : nil
      for (position, child) in left.enumerated() where position < right.count {
        use(Pair(old: child.site, new: right[partners?[position] ?? position].site), by: number)
      }
      return left.count == right.count && mine.value.kind == other.value.kind
    }
    var byName: [ExactText: Int] = [:]
    for child in right { byName[ExactText(child.token ?? "")] = child.site }
    var isComplete = left.count == right.count
    for child in left {
      if let site = byName[ExactText(child.token ?? "")] {
        use(Pair(old: child.site, new: site), by: number)
      } else {
        isComplete = false
      }
    }
    return isComplete
  }

  /// For each branch the one with the same reference text, where every branch on both sides is a reference of its own:
  /// the order of branches says nothing.
  private func partnersByReference(_ left: some Collection<SchemaChild>, _ right: some Collection<SchemaChild>)
    -> [Int]?
  {
    guard left.count == right.count else { return nil }
    var positions: [ExactText: Int] = [:]
    for (position, child) in right.enumerated() {
      guard let text = new.keyword(.ref, of: child.site)?.value.string else { return nil }
      positions[ExactText(text)] = position
    }
    var partners: [Int] = []
    for child in left {
      guard let text = old.keyword(.ref, of: child.site)?.value.string, let partner = positions[ExactText(text)] else {
        return nil
      }
      partners.append(partner)
    }
    return Set(partners).count == partners.count ? partners : nil
  }

  /// Whether the members of two `dependencies` that are lists of names are the same; those that are schemas are compared as
  /// places, for a reference in them may lead to something else on each side.
  private static func haveEqualLists(_ left: JSONValue, _ right: JSONValue) -> Bool {
    guard let mine = left.object, let others = right.object, mine.count == others.count else { return false }
    return mine.allSatisfy { name, value in
      guard let other = others[name] else { return false }
      return value.kind == .array || other.kind == .array ? value == other : true
    }
  }

  private mutating func use(_ pair: Pair, by user: Int) { users[self.number(of: pair)].append(user) }

  /// The keywords of a place that say something of the accepted values.
  private static func structure(of site: Int, in index: SchemaIndex) -> [Keyword: SchemaKeyword] {
    var found: [Keyword: SchemaKeyword] = [:]
    for keyword in index.keywords(of: site) where keyword.keyword.constrainsValues { found[keyword.keyword] = keyword }
    return found
  }
}

extension Keyword {
  /// Whether the keyword's value is an object whose members are schemas.
  fileprivate var holdsNamedSchemas: Bool {
    switch self {
    case .properties, .patternProperties, .dependentSchemas, .dependencies: true
    default: false
    }
  }

  /// Whether the order of the schemas in the keyword's array says nothing.
  fileprivate var isCommutative: Bool { self == .allOf || self == .anyOf || self == .oneOf }

  /// Whether the keyword takes part in deciding which values are accepted; formats and contents are annotations.
  fileprivate var constrainsValues: Bool {
    switch self {
    case .ref, .dynamicRef, .recursiveRef, .type, .enum, .const, .multipleOf, .minimum, .maximum, .exclusiveMinimum,
      .exclusiveMaximum, .minLength, .maxLength, .pattern, .items, .prefixItems, .additionalItems, .minItems, .maxItems,
      .uniqueItems, .contains, .minContains, .maxContains, .properties, .patternProperties, .additionalProperties,
      .propertyNames, .minProperties, .maxProperties, .required, .dependencies, .dependentRequired, .dependentSchemas,
      .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .unevaluatedItems, .unevaluatedProperties:
      true
    default: false
    }
  }
}
