import JSONModel
import JSONSchema

extension PlaceLowering {
  /// The most patterns, or branches with `contains`, whose combinations are told apart.
  static let mostCombined = 5

  /// `unevaluatedProperties` and `unevaluatedItems`: what no successful neighbour speaks of must satisfy them.
  mutating func addUnevaluated() {
    let overProperties = onlyLiteral(in: .unevaluatedProperties) ?? .accept
    let overItems = onlyLiteral(in: .unevaluatedItems) ?? .accept
    guard overProperties != .accept || overItems != .accept else { return }
    guard let parts = evaluatedByNeighbours(), lowering.affords(parts) else {
      return add(
        opaque("parts", .unevaluatedBranches, "too many combinations of branches evaluate properties or items"))
    }
    if overProperties != .accept { addUnevaluatedProperties(parts, overProperties) }
    if overItems != .accept { addUnevaluatedItems(parts, overItems) }
  }

  /// Where validators disagree on what is evaluated, arrays that pass either way are accepted, and those that fail either
  /// way are not.
  private mutating func addUnevaluatedItems(_ parts: [EvaluatedParts], _ left: Literal) {
    guard parts.contains(where: { $0.isDisputed && $0.counted != nil }) else {
      add(unevaluatedItems(parts, left))
      return
    }
    let undisputed = parts.map { part -> EvaluatedParts in
      var part = part
      if part.isDisputed { part.counted = nil }
      return part
    }
    let unclear = opaque(
      "contains", .unknownDialect, "validators disagree on whether `contains` evaluates items in \(dialect.rawValue)")
    add(arena.any([unevaluatedItems(undisputed, left), arena.all([unevaluatedItems(parts, left), unclear])]))
  }

  /// For each kind of name: some neighbour that evaluates it succeeds, or its values satisfy `left`.
  private mutating func addUnevaluatedProperties(_ parts: [EvaluatedParts], _ left: Literal) {
    let names = parts.reduce(into: Set<Int>()) { $0.formUnion($1.names) }.sorted()
    let patterns = parts.reduce(into: Set<Int>()) { $0.formUnion($1.patterns) }.sorted()
    guard patterns.count <= Self.mostCombined, patterns.allSatisfy({ arena.patterns.expression($0) != nil }) else {
      add(opaque("names", .unevaluatedBranches, "\(patterns.count) patterns tell evaluated properties apart"))
      return
    }
    for name in names {
      let text = arena.name(name)
      let speakers = parts.filter { part in
        part.evaluatesAllNames || part.names.contains(name)
          || part.patterns.contains { arena.patterns.finds($0, inName: name, text: text) == true }
      }
      add(unlessEvaluated(by: speakers, arena.property(name, left)))
    }
    for signs in 0..<(1 << patterns.count) {
      let matching = patterns.indices.filter { signs & (1 << $0) != 0 }.map { patterns[$0] }
      let region = NameRegion(except: names, matching: matching, avoiding: patterns.filter { !matching.contains($0) })
      let speakers = parts.filter { $0.evaluatesAllNames || !$0.patterns.isDisjoint(with: matching) }
      add(unlessEvaluated(by: speakers, arena.region(region, left)))
    }
  }

  /// For each position: some neighbour that evaluates it succeeds, or its item is counted or satisfies `left`.
  private func unevaluatedItems(_ parts: [EvaluatedParts], _ left: Literal) -> Literal {
    let counting = parts.filter { $0.counted != nil }
    let always = counting.filter { $0.condition.isEmpty }.compactMap(\.counted)
    let sometimes = counting.filter { !$0.condition.isEmpty }
    guard sometimes.count <= Self.mostCombined else {
      return opaque(
        "items", .unevaluatedBranches, "\(sometimes.count) branches with `contains` tell evaluated items apart")
    }
    var demands: [Literal] = []
    let longest = parts.map(\.prefix).max() ?? 0
    for signs in 0..<(1 << sometimes.count) {
      let succeeding = sometimes.indices.filter { signs & (1 << $0) != 0 }.map { sometimes[$0] }
      // where some more of them succeed, another round says what follows
      let failing = sometimes.indices.filter { signs & (1 << $0) == 0 }.map { arena.all(sometimes[$0].condition) }
      let item = arena.any([left] + always + succeeding.compactMap(\.counted))
      for position in 0..<longest {
        let speakers = parts.filter { $0.evaluatesAllItems || $0.prefix > position }
        demands.append(unlessEvaluated(by: speakers, arena.item(position, item), or: failing))
      }
      let speakers = parts.filter(\.evaluatesAllItems)
      demands.append(unlessEvaluated(by: speakers, arena.rest(from: longest, item), or: failing))
    }
    return arena.all(demands)
  }

  private func unlessEvaluated(
    by speakers: [EvaluatedParts], _ demand: Literal, or others: [Literal] = []
  ) -> Literal {
    arena.any([demand] + speakers.map { arena.all($0.condition) } + others)
  }
}
