import JSONModel

extension ProgramBuilder {
  /// The longest list of numbers that is searched one by one.
  private static let shortList = 16

  /// Compiles `enum` or `const`: the kinds of the values, then for each kind a check that a value is one of them.
  mutating func restrictValues(to values: [JSONValue]) {
    var tags = TagSet.none
    for value in values { tags = tags.union(TagSet(of: value)) }
    parts.tags = parts.tags.intersection(tags)
    addTexts(values.filter { $0.kind == .string })
    addNumbers(values.compactMap(\.number))
    addStructures(values.filter { $0.kind == .array }, to: \.arrays)
    addStructures(values.filter { $0.kind == .object }, to: \.objects)
  }

  private mutating func addTexts(_ values: [JSONValue]) {
    guard !values.isEmpty else { return }
    let table = draft.texts.makeTable(forUpTo: values.count)
    for value in values {
      value.withTape { tape, index in
        _ = tape.withText(of: tape[index]) { draft.texts.insert($0, into: table) }
      }
    }
    parts.strings.insert(Instruction(operation: .textValues, first: Int32(draft.texts.tables.count)), at: 0)
    draft.texts.tables.append(table)
  }

  private mutating func addNumbers(_ numbers: [JSONNumber]) {
    guard !numbers.isEmpty else { return }
    if numbers.count > Self.shortList {
      parts.numbers.append(Instruction(operation: .manyNumberValues, first: Int32(draft.numberSets.count)))
      draft.numberSets.append(Set(numbers))
    } else {
      let start = Int32(draft.numbers.count)
      for number in numbers { _ = add(number) }
      parts.numbers.append(Instruction(operation: .numberValues, first: start, second: Int32(numbers.count)))
    }
  }

  private mutating func addStructures(
    _ values: [JSONValue], to part: WritableKeyPath<RecordParts, ContiguousArray<Instruction>>
  ) {
    guard !values.isEmpty else { return }
    parts[keyPath: part].append(Instruction(operation: .structureValues, first: Int32(draft.structures.count)))
    draft.structures.append(StructureSet(values))
  }
}

extension TagSet {
  /// The kinds of tape word that can spell `value`.
  fileprivate init(of value: JSONValue) {
    self =
      switch value.kind {
      case .null: .null
      case .boolean: TagSet(value.boolean == true ? .boolTrue : .boolFalse)
      case .number: .number
      case .string: .strings
      case .array: .array
      case .object: .object
      }
  }
}
