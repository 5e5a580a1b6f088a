import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `allOf`, `anyOf`, `oneOf` branch by branch, and `not`.
  mutating func compareBranches() {
    compareBranches(.allOf, added: .allOfBranchAdded, removed: .allOfBranchRemoved, whole: nil)
    compareBranches(
      .anyOf, added: .anyOfBranchAdded, removed: .anyOfBranchRemoved, whole: (.anyOfIntroduced, .anyOfDropped))
    compareBranches(
      .oneOf, added: .oneOfBranchAdded, removed: .oneOfBranchRemoved, whole: (.oneOfIntroduced, .oneOfDropped))
    compareSingle(.not, added: .notAdded, removed: .notRemoved, unsettledBy: "not")
  }

  /// Compares the branches under one keyword; `whole` names the change where one side has none at all.
  private mutating func compareBranches(
    _ label: SchemaEdge.Label, added: ChangeKind, removed: ChangeKind,
    whole: (introduced: ChangeKind, dropped: ChangeKind)?
  ) {
    let before = old.edges(label)
    let after = new.edges(label)
    if let whole, before.isEmpty != after.isEmpty {
      let oldPlace = Spot(path: old.enclosure(label.keyword).path, value: old.value[label.keyword])
      let newPlace = Spot(path: new.enclosure(label.keyword).path, value: new.value[label.keyword])
      report(before.isEmpty ? whole.introduced : whole.dropped, oldPlace, newPlace)
      return
    }
    let branches = BranchPairing(before, after, in: pair)
    for (was, now) in branches.changed { descend(was, now, unsettledBy: label == .oneOf ? "oneOf" : nil) }
    for now in branches.added {
      let isNull = newTarget(now).acceptsOnlyNull && standsAlone(now, among: after, label) { newTarget($0) }
      report(isNull ? .nullAllowed : added, old.enclosure(label.keyword), newSpot(now))
    }
    for was in branches.removed {
      let isNull = oldTarget(was).acceptsOnlyNull && standsAlone(was, among: before, label) { oldTarget($0) }
      report(isNull ? .nullForbidden : removed, oldSpot(was), new.enclosure(label.keyword))
    }
  }

  /// Whether a branch for null means that null is allowed: always in `anyOf`, in `oneOf` where no other branch takes it.
  private func standsAlone(
    _ branch: SchemaEdge, among branches: [SchemaEdge], _ label: SchemaEdge.Label, target: (SchemaEdge) -> SchemaNode
  ) -> Bool {
    switch label {
    case .anyOf: true
    case .oneOf: branches.allSatisfy { $0.path == branch.path || target($0).namesTypesWithoutNull }
    default: false
    }
  }
}

extension SchemaNode {
  fileprivate var namesTypesWithoutNull: Bool {
    guard case .types(let types)? = fact(.types)?.meaning else { return false }
    return !types.contains(.null)
  }
}
