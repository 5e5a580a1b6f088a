import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `if`, `then` and `else`; a condition that changed unsettles what follows from it.
  mutating func compareConditions() {
    switch (old.edge(.if), new.edge(.if)) {
    case (nil, nil):
      break
    case (nil, let now?):
      report(.conditionAdded, old.enclosure("if"), newSpot(now))
    case (let was?, nil):
      report(.conditionRemoved, oldSpot(was), new.enclosure("if"))
    case (let was?, let now?):
      let isSettled = pair.saySame(was.target, now.target)
      descend(was, now, unsettledBy: "if")
      compareConsequence(.then, added: .thenAdded, removed: .thenRemoved, isSettled: isSettled)
      compareConsequence(.else, added: .elseAdded, removed: .elseRemoved, isSettled: isSettled)
    }
  }

  private mutating func compareConsequence(
    _ label: SchemaEdge.Label, added: ChangeKind, removed: ChangeKind, isSettled: Bool
  ) {
    let keyword = isSettled ? nil : "if"
    switch (old.edge(label), new.edge(label)) {
    case (nil, nil): break
    case (nil, let now?): report(added, old.enclosure(label.keyword), newSpot(now), unsettledBy: keyword)
    case (let was?, nil): report(removed, oldSpot(was), new.enclosure(label.keyword), unsettledBy: keyword)
    case (let was?, let now?): descend(was, now, unsettledBy: keyword)
    }
  }

  /// Compares what dynamic references may lead to; no kind speaks of it, since its reach cannot be told from the place.
  mutating func compareDynamicReferences() {
    if old.fact(.dynamicReference)?.value != new.fact(.dynamicReference)?.value {
      report(
        .otherwiseChanged, old.enclosure("$dynamicRef", "$recursiveRef"), new.enclosure("$dynamicRef", "$recursiveRef"))
    }
    let before = old.dynamicTargets.map { "\($0.label) \(pair.oldClass($0.target))" }.sorted()
    let after = new.dynamicTargets.map { "\($0.label) \(pair.newClass($0.target))" }.sorted()
    if before != after { report(.otherwiseChanged, old.spot, new.spot, name: "$dynamicAnchor") }
  }
}

extension SchemaNode {
  fileprivate var dynamicTargets: [SchemaEdge] {
    edges.filter { if case .dynamicTarget = $0.label { true } else { false } }
  }
}
