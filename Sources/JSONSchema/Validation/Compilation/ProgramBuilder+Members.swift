import JSONModel

extension ProgramBuilder {
  /// Compiles `properties`, `patternProperties`, `additionalProperties` and `required` into one plan.
  mutating func addMembers(at site: Int) {
    let properties = index.keyword(.properties, of: site)
    let required = index.keyword(.required, of: site)
    let names = (properties?.value.object?.count ?? 0) + (required?.value.array?.count ?? 0)
    let table = names > 0 ? draft.texts.makeTable(forUpTo: names) : TextTable(slots: 0, mask: 0)
    if let properties { addProperties(properties, to: table) }
    let requiredCount = required.map { addRequired($0, to: table) } ?? 0
    let patterns = index.keyword(.patternProperties, of: site).map { patternLinks(of: $0, at: site) } ?? []
    let plan = MemberPlan(
      names: table, hasNames: names > 0, requiredCount: requiredCount, patterns: Int32(draft.links.count),
      patternCount: Int32(patterns.count / 2),
      additional: soleRecord(.additionalProperties, at: site) ?? Instruction.none)
    draft.links += patterns
    parts.objects.append(Instruction(operation: .members, first: Int32(draft.memberPlans.count)))
    draft.memberPlans.append(plan)
  }

  private mutating func addProperties(_ properties: SchemaKeyword, to table: TextTable) {
    let children = index.children(of: properties)
    properties.value.withTape { tape, object in
      var name = object + TapeWord.objectHeader
      for child in children {
        let entry = tape.withText(of: tape[name]) { draft.texts.insert($0, into: table) }
        draft.texts.entries[entry].schema = record(of: child.site)
        name = tape.indexAfter(name + 1)
      }
    }
  }

  private mutating func addRequired(_ required: SchemaKeyword, to table: TextTable) -> Int32 {
    required.value.withTape { tape, array in
      let end = tape[array].length
      var name = array + TapeWord.arrayHeader
      var count: Int32 = 0
      while name < end {
        let entry = tape.withText(of: tape[name]) { draft.texts.insert($0, into: table) }
        draft.texts.entries[entry].required = 1
        name = tape.indexAfter(name)
        count += 1
      }
      return count
    }
  }

  private mutating func patternLinks(of keyword: SchemaKeyword, at site: Int) -> [Int32] {
    index.children(of: keyword).flatMap { child in
      let text = child.token ?? ""
      return [pattern(text, of: keyword, at: site), record(of: child.site)]
    }
  }

  /// `dependencies` up to draft-07; since 2019-09 it is no keyword any more, and two others take its place.
  mutating func addDependencies(at site: Int) {
    let sources: [Keyword] =
      index.sites[site].dialect <= .draft7 ? [.dependencies] : [.dependentRequired, .dependentSchemas]
    let start = draft.dependencies.count
    for keyword in sources.compactMap({ index.keyword($0, of: site) }) {
      var schemas = index.children(of: keyword).makeIterator()
      guard let object = keyword.value.object else { continue }
      for (name, value) in object {
        let names = value.kind == .array && keyword.keyword != .dependentSchemas ? value.array : nil
        let schema = names == nil ? schemas.next().map { record(of: $0.site) } : nil
        draft.dependencies.append(
          Dependency(
            trigger: Array(name.utf8), names: names?.compactMap { $0.string.map { Array($0.utf8) } } ?? [],
            schema: schema ?? Instruction.none))
      }
    }
    guard draft.dependencies.count > start else { return }
    parts.objects.append(
      Instruction(operation: .dependencies, first: Int32(start), second: Int32(draft.dependencies.count - start)))
  }
}
