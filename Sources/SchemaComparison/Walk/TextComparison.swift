import JSONModel
import JSONSchema

extension NodeComparison {
  /// Compares `pattern`, `format` and the `content` keywords.
  mutating func compareStrings() {
    compareText(.pattern, added: .patternAdded, removed: .patternRemoved, changed: .patternChanged)
    compareText(.format, added: .formatAdded, removed: .formatRemoved, changed: .formatChanged)
    for name in [SchemaFact.Name.contentEncoding, .contentMediaType] {
      compareText(name, added: .contentChanged, removed: .contentChanged, changed: .contentChanged)
    }
    compareContentSchema()
  }

  /// Compares `multipleOf`.
  mutating func compareNumbers() {
    switch (old.fact(.multipleOf), new.fact(.multipleOf)) {
    case (nil, nil):
      break
    case (nil, let now?):
      report(.multipleOfAdded, old.enclosure("multipleOf"), new.spot(of: now))
    case (let was?, nil):
      report(.multipleOfRemoved, old.spot(of: was), new.enclosure("multipleOf"))
    case (let was?, let now?):
      if was.value != now.value { report(.multipleOfChanged, old.spot(of: was), new.spot(of: now)) }
    }
  }

  private mutating func compareText(
    _ name: SchemaFact.Name, added: ChangeKind, removed: ChangeKind, changed: ChangeKind
  ) {
    let keyword = name.rawValue
    switch (old.fact(name), new.fact(name)) {
    case (nil, nil): break
    case (nil, let now?): report(added, old.enclosure(keyword), new.spot(of: now))
    case (let was?, nil): report(removed, old.spot(of: was), new.enclosure(keyword))
    case (let was?, let now?):
      if was.value != now.value { report(changed, old.spot(of: was), new.spot(of: now)) }
    }
  }

  /// What a decoded text contains is an annotation, so its schema is not gone into.
  private mutating func compareContentSchema() {
    switch (old.edge(.contentSchema), new.edge(.contentSchema)) {
    case (nil, nil): break
    case (nil, let now?): report(.contentChanged, old.enclosure("contentSchema"), newSpot(now))
    case (let was?, nil): report(.contentChanged, oldSpot(was), new.enclosure("contentSchema"))
    case (let was?, let now?):
      if !pair.saySame(was.target, now.target) { report(.contentChanged, oldSpot(was), newSpot(now)) }
    }
  }
}
