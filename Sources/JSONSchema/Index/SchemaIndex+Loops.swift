package import JSONModel

extension SchemaIndex {
  /// A circle of references that the root reaches and that no instance can leave, because every step applies to the
  /// instance itself: such a schema has no meaning (2020-12 Core §9.4.1). References are followed to their static
  /// targets.
  ///
  /// Cost: linear in the schemas that the root reaches.
  package func unguardedLoop() -> Problem? {
    // without a reference there is no way back
    guard !tables.targets.isEmpty else { return nil }
    var search = LoopSearch(tables)
    guard let site = search.loop() else { return nil }
    let home = isInDocument(site) ? "" : uri(ofResource: sites[site].resource)
    return Problem(
      what: "references lead in a circle without a step into the instance, so the schema has no meaning",
      place: home + SchemaPlaceText.text(pointer(of: site).description, sites[site].value),
      next: "let a schema in the circle stand under a property or an item, or remove the reference")
  }
}

/// A depth-first search for a circle of steps that stay at the instance, from every schema that the root reaches.
private struct LoopSearch {
  private let tables: SchemaTables
  private var states: ContiguousArray<State>
  /// The schemas that are reached by a step into the instance and not yet searched.
  private var deeper: ContiguousArray<Int> = [0]
  /// The steps to take at the instance, the next one last: into a schema, or out of the one with the complement.
  private var steps: ContiguousArray<Int> = []

  private enum State: UInt8 {
    case unseen, open, done
  }

  init(_ tables: SchemaTables) {
    self.tables = tables
    states = ContiguousArray(repeating: .unseen, count: tables.sites.count)
  }

  /// A schema on a circle, `nil` where there is none.
  mutating func loop() -> Int? {
    while let start = deeper.popLast() {
      steps.append(start)
      while let step = steps.popLast() {
        guard step >= 0 else {
          states[~step] = .done
          continue
        }
        switch states[step] {
        case .unseen: enter(step)
        case .open: return step
        case .done: break
        }
      }
    }
    return nil
  }

  /// Enters a schema and sorts those that it applies by whether they apply to the same instance.
  private mutating func enter(_ site: Int) {
    states[site] = .open
    steps.append(~site)
    let record = tables.sites[site]
    for number in record.keywordRange {
      let keyword = tables.keywords[number]
      switch keyword.keyword {
      case .ref, .dynamicRef, .recursiveRef:
        switch tables.targets[Int(keyword.first)] {
        case .site(let target), .dynamic(let target, _): steps.append(target)
        case .unresolved: break
        }
      case .then, .else:
        guard record.keywords.contains(.if) else { break }
        for child in tables.children[keyword.childRange] { steps.append(Int(child)) }
      case .dependencies where tables.resources[Int(record.resource)].rules.dialect > .draft7:
        break
      case .allOf, .anyOf, .oneOf, .not, .if, .dependentSchemas, .dependencies:
        for child in tables.children[keyword.childRange] { steps.append(Int(child)) }
      case .defs, .definitions, .contentSchema:
        break
      default:
        for child in tables.children[keyword.childRange] { deeper.append(Int(child)) }
      }
    }
  }
}
