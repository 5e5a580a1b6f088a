import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `type` as sets of names, in which `number` includes `integer`.
  mutating func compareTypes() {
    switch (old.fact(.types), new.fact(.types)) {
    case (nil, nil):
      break
    case (nil, let now?):
      report(.typeConstraintAdded, old.enclosure("type"), new.spot(of: now))
    case (let was?, nil):
      report(.typeConstraintRemoved, old.spot(of: was), new.enclosure("type"))
    case (let was?, let now?):
      guard case .types(let before) = was.meaning, case .types(let after) = now.meaning, before != after else { return }
      compareTypes(before, after, old.spot(of: was), new.spot(of: now))
    }
  }

  private mutating func compareTypes(_ before: TypeSet, _ after: TypeSet, _ oldSpot: Spot, _ newSpot: Spot) {
    var added = after.subtracting(before)
    var removed = before.subtracting(after)
    var kept = !before.intersection(after).isEmpty
    if removed.contains(.integer) && added.contains(.number) {
      report(.integerBecameNumber, typeSpot("integer", of: old), typeSpot("number", of: new))
      (removed, added, kept) = (removed.subtracting(.integer), added.subtracting(.number), true)
    } else if removed.contains(.number) && added.contains(.integer) {
      report(.numberBecameInteger, typeSpot("number", of: old), typeSpot("integer", of: new))
      (removed, added, kept) = (removed.subtracting(.number), added.subtracting(.integer), true)
    }
    guard kept else {
      report(.typeChanged, oldSpot, newSpot)
      return
    }
    for name in added.names {
      let spot = typeSpot(name, of: new)
      report(name == "null" ? .nullAllowed : .typeAdded, Spot(path: oldSpot.path, value: nil), spot, name: name)
    }
    for name in removed.names {
      let spot = typeSpot(name, of: old)
      report(name == "null" ? .nullForbidden : .typeRemoved, spot, Spot(path: newSpot.path, value: nil), name: name)
    }
  }

  private func typeSpot(_ name: String, of node: SchemaNode) -> Spot { node.spot(of: ExactText(name), in: "type") }
}
