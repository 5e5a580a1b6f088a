import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares everything that speaks about objects, except the limits on the number of properties.
  mutating func compareObjects() {
    compareProperties()
    comparePatternProperties()
    compareAdditionalProperties()
    compareSingle(.propertyNames, added: .propertyNamesAdded, removed: .propertyNamesRemoved)
    compareSingle(
      .unevaluatedProperties, added: .unevaluatedPropertiesAdded, removed: .unevaluatedPropertiesRemoved)
    compareRequired()
    compareDependentRequired()
    compareDependentSchemas()
  }

  /// Compares an edge that a schema has at most once.
  mutating func compareSingle(
    _ label: SchemaEdge.Label, added: ChangeKind, removed: ChangeKind, unsettledBy keyword: String? = nil
  ) {
    switch (old.edge(label), new.edge(label)) {
    case (nil, nil): break
    case (nil, let now?): report(added, old.enclosure(label.keyword), newSpot(now))
    case (let was?, nil): report(removed, oldSpot(was), new.enclosure(label.keyword))
    case (let was?, let now?): descend(was, now, unsettledBy: keyword)
    }
  }

  private mutating func compareProperties() {
    let edges = NamedEdges(old, new) { if case .property(let name) = $0 { name } else { nil } }
    for (was, now) in edges.common { descend(was, now) }
    for (name, now) in edges.added {
      let kind: ChangeKind =
        switch Openness(of: old, in: pair.old) {
        case .open: .propertyAddedToOpen
        case .closed: .propertyAddedToClosed
        case .partiallyOpen: .propertyAddedToPartiallyOpen
        }
      report(kind, old.enclosure("properties"), newSpot(now), name: name.text)
    }
    for (name, was) in edges.removed {
      let kind: ChangeKind =
        switch Openness(of: new, in: pair.new) {
        case .open: .propertyRemovedFromOpen
        case .closed: .propertyRemovedFromClosed
        case .partiallyOpen: .propertyRemovedFromPartiallyOpen
        }
      report(kind, oldSpot(was), new.enclosure("properties"), name: name.text)
    }
  }

  private mutating func comparePatternProperties() {
    let edges = NamedEdges(old, new) { if case .patternProperty(let pattern) = $0 { pattern } else { nil } }
    for (was, now) in edges.common { descend(was, now) }
    for (pattern, now) in edges.added {
      report(.patternPropertyAdded, old.enclosure("patternProperties"), newSpot(now), name: pattern.text)
    }
    for (pattern, was) in edges.removed {
      report(.patternPropertyRemoved, oldSpot(was), new.enclosure("patternProperties"), name: pattern.text)
    }
  }

  private mutating func compareDependentSchemas() {
    let edges = NamedEdges(old, new) { if case .dependentSchema(let name) = $0 { name } else { nil } }
    for (was, now) in edges.common { descend(was, now) }
    for (name, now) in edges.added {
      let place = old.enclosure("dependentSchemas", "dependencies")
      report(.dependentSchemaAdded, place, newSpot(now), name: name.text)
    }
    for (name, was) in edges.removed {
      let place = new.enclosure("dependentSchemas", "dependencies")
      report(.dependentSchemaRemoved, oldSpot(was), place, name: name.text)
    }
  }

  /// Compares what holds for properties that nothing else declares.
  private mutating func compareAdditionalProperties() {
    let label = SchemaEdge.Label.additionalProperties
    let was = old.edge(label)
    let now = new.edge(label)
    let before = was.map { oldTarget($0).form } ?? .accepting
    let after = now.map { newTarget($0).form } ?? .accepting
    let oldPlace = was.map(oldSpot) ?? old.enclosure(label.keyword)
    let newPlace = now.map(newSpot) ?? new.enclosure(label.keyword)
    switch (before, after) {
    case (.rejecting, .rejecting):
      break
    case (.accepting, .accepting):
      if (was == nil) != (now == nil) { report(.otherwiseChanged, oldPlace, newPlace) }
    case (_, .rejecting):
      report(.additionalPropertiesForbidden, oldPlace, newPlace)
    case (.rejecting, _):
      report(.additionalPropertiesAllowed, oldPlace, newPlace)
    case (.accepting, _):
      report(.additionalPropertiesConstrained, oldPlace, newPlace)
    case (_, .accepting):
      report(.additionalPropertiesUnconstrained, oldPlace, newPlace)
    default:
      if let was, let now { descend(was, now) }
    }
  }
}
