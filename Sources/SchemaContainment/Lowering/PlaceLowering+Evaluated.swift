import JSONModel
import JSONSchema

extension PlaceLowering {
  /// What the place evaluates, its own `unevaluatedProperties` and `unevaluatedItems` among it.
  func evaluated() -> [EvaluatedParts] {
    var all = evaluatedByNeighbours()
    let leftovers = EvaluatedParts(
      evaluatesAllNames: self[.unevaluatedProperties] != nil, evaluatesAllItems: self[.unevaluatedItems] != nil)
    if !leftovers.isTrivial { all.append(leftovers) }
    return all
  }

  /// What all keywords but `unevaluatedProperties` and `unevaluatedItems` evaluate.
  func evaluatedByNeighbours() -> [EvaluatedParts] {
    if present.isEmpty { return [] }
    var all = ownParts.isTrivial ? [] : [ownParts]
    for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
      guard let keyword = self[name], let target = lowering.target(of: keyword, at: site, scope: scope) else {
        continue
      }
      all += PlaceLowering(lowering, target.site, target.scope).evaluated()
    }
    for child in children(of: .allOf) { all += place(of: child).evaluated() }
    for child in children(of: .anyOf) + children(of: .oneOf) {
      let branch = place(of: child).evaluated()
      if !branch.isEmpty { all += branch.map { $0.under(literal(of: child)) } }
    }
    all += evaluatedByDependencies() + evaluatedByCondition()
    return all
  }

  /// What the keywords with properties and items evaluate by themselves.
  private var ownParts: EvaluatedParts {
    let declared = undeclared
    let (prefix, tail) = itemLayout
    return EvaluatedParts(
      names: Set(declared.except), patterns: Set(declared.avoiding),
      evaluatesAllNames: self[.additionalProperties] != nil, prefix: prefix.count, evaluatesAllItems: tail != nil,
      counted: onlyLiteral(in: .contains), isDisputed: dialect <= .draft201909)
  }

  private func evaluatedByDependencies() -> [EvaluatedParts] {
    children(of: .dependentSchemas).flatMap { child in
      place(of: child).evaluated().map { $0.under(has(child.token ?? "")) }
    }
  }

  private func evaluatedByCondition() -> [EvaluatedParts] {
    guard let condition = children(of: .if).first else { return [] }
    let met = [condition] + children(of: .then)
    let holds = literal(of: condition)
    return met.flatMap { place(of: $0).evaluated() }.map { $0.under(holds) }
      + children(of: .else).flatMap { place(of: $0).evaluated() }.map { $0.under(~holds) }
  }

  private func place(of child: SchemaChild) -> PlaceLowering {
    PlaceLowering(lowering, child.site, lowering.scope(entering: child.site, from: scope))
  }
}
