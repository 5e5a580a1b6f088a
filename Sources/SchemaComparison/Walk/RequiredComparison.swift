import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `required` name by name.
  mutating func compareRequired() {
    let before = Set(old.fact(.required)?.names ?? [])
    let after = Set(new.fact(.required)?.names ?? [])
    for name in after.subtracting(before).sorted() {
      report(.requiredAdded, old.enclosure("required"), new.spot(of: name, in: "required"), name: name.text)
    }
    for name in before.subtracting(after).sorted() {
      report(.requiredRemoved, old.spot(of: name, in: "required"), new.enclosure("required"), name: name.text)
    }
  }

  /// Compares `dependentRequired` trigger by trigger; a longer list adds, a shorter one removes.
  mutating func compareDependentRequired() {
    let before = old.fact(.dependentRequired)?.lists ?? [:]
    let after = new.fact(.dependentRequired)?.lists ?? [:]
    for trigger in Set(before.keys).union(after.keys).sorted() {
      let was = before[trigger] ?? []
      let now = after[trigger] ?? []
      let oldSpot = old.triggerSpot(trigger)
      let newSpot = new.triggerSpot(trigger)
      if !now.isSubset(of: was) { report(.dependentRequiredAdded, oldSpot, newSpot, name: trigger.text) }
      if !was.isSubset(of: now) { report(.dependentRequiredRemoved, oldSpot, newSpot, name: trigger.text) }
    }
  }
}

extension SchemaFact {
  fileprivate var names: [ExactText] {
    if case .names(let names) = meaning { names } else { [] }
  }

  fileprivate var lists: [ExactText: Set<ExactText>] {
    guard case .namesByTrigger(let lists) = meaning else { return [:] }
    return Dictionary(lists.map { ($0.trigger, Set($0.names)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension SchemaNode {
  /// The place of the list that a property asks for, or the nearest place around it.
  fileprivate func triggerSpot(_ trigger: ExactText) -> Spot {
    // The keyword that counts in the dialect, should the other one stand beside it.
    let keyword = fact(.dependentRequired)?.keyword ?? "dependentRequired"
    guard let list = value[keyword]?[trigger.text], list.kind == .array else {
      return enclosure(keyword, "dependentRequired", "dependencies")
    }
    return Spot(path: pointer.appending(keyword).appending(trigger.text).description, value: list)
  }
}
