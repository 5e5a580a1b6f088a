import JSONModel
import JSONSchema

extension PlaceLowering {
  /// What the place evaluates, its own `unevaluatedProperties` and `unevaluatedItems` among it; `nil` where that takes too
  /// many entries to tell. Told once for each place, however many others apply it.
  func evaluated() -> [EvaluatedParts]? {
    let key = SchemaLowering.Key(site: site, scope: scope)
    if let known = lowering.evaluatedParts[key] { return known }
    let leftovers = EvaluatedParts(
      evaluatesAllNames: self[.unevaluatedProperties] != nil, evaluatesAllItems: self[.unevaluatedItems] != nil)
    let parts = evaluatedByNeighbours().map { leftovers.isTrivial ? $0 : ($0 + [leftovers]).reduced }
    lowering.evaluatedParts[key] = .some(parts)
    return parts
  }

  /// What all keywords but `unevaluatedProperties` and `unevaluatedItems` evaluate.
  func evaluatedByNeighbours() -> [EvaluatedParts]? {
    if present.isEmpty { return [] }
    var all = ownParts.isTrivial ? [] : [ownParts]
    for name in [Keyword.ref, .dynamicRef, .recursiveRef] {
      guard let keyword = self[name], let target = lowering.target(of: keyword, at: site, scope: scope) else {
        continue
      }
      guard let parts = PlaceLowering(lowering, target.site, target.scope).evaluated() else { return nil }
      all += parts
    }
    for branch in branches {
      guard let parts = place(of: branch.child).evaluated() else { return nil }
      // what evaluates nothing needs no condition
      if parts.isEmpty { continue }
      let condition = branch.condition(self)
      all += condition == .accept ? parts : parts.map { $0.under(condition) }
      if all.count > [EvaluatedParts].most { all = all.reduced }
      if all.count > [EvaluatedParts].most { return nil }
    }
    return all.reduced
  }

  /// A schema inside this one that evaluates parts of the same value, and what must hold for it to do so.
  private struct Branch {
    let child: SchemaChild
    let condition: (PlaceLowering) -> Literal
  }

  private var branches: [Branch] {
    let always = children(of: .allOf).map { Branch(child: $0) { _ in .accept } }
    let ifValid = [children(of: .anyOf), children(of: .oneOf)].flatMap { branches in
      // the only branch must succeed like any other keyword
      branches.map { child in Branch(child: child) { branches.count == 1 ? .accept : $0.literal(of: child) } }
    }
    let ifNamed = children(of: .dependentSchemas).map { child in
      Branch(child: child) { $0.has(child.token ?? "") }
    }
    guard let condition = children(of: .if).first else { return always + ifValid + ifNamed }
    let met = ([condition] + children(of: .then)).map { Branch(child: $0) { $0.literal(of: condition) } }
    let unmet = children(of: .else).map { Branch(child: $0) { ~$0.literal(of: condition) } }
    return always + ifValid + ifNamed + met + unmet
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

  private func place(of child: SchemaChild) -> PlaceLowering {
    PlaceLowering(lowering, child.site, lowering.scope(entering: child.site, from: scope))
  }
}
