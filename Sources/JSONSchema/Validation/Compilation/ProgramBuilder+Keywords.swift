import JSONModel

extension ProgramBuilder {
  /// Compiles a keyword that stands for itself; those that work together are left to ``compileGroups(at:)``.
  mutating func compile(_ keyword: SchemaKeyword, at site: Int) {
    switch keyword.keyword {
    case .type: restrictTypes(to: keyword.value)
    case .enum: restrictValues(to: keyword.value.array.map { Array($0) } ?? [])
    case .const: restrictValues(to: [keyword.value])
    case .multipleOf: addNumber(.multipleOf, keyword.value)
    case .pattern:
      let number = pattern(keyword.value.string ?? "", of: keyword, at: site)
      parts.strings.append(Instruction(operation: .pattern, first: number))
    case .format: addFormat(keyword.value, at: site)
    case .uniqueItems where keyword.value.boolean == true:
      parts.arrays.append(Instruction(operation: .uniqueItems))
    case .propertyNames: addSchema(keyword) { $0.objects.append(Instruction(operation: .propertyNames, first: $1)) }
    case .not: addSchema(keyword) { $0.general.append(Instruction(operation: .not, first: $1)) }
    case .allOf: addBranches(.allOf, keyword)
    case .anyOf: addBranches(.anyOf, keyword)
    case .oneOf: addBranches(.oneOf, keyword)
    case .ref, .dynamicRef, .recursiveRef: compileReference(keyword, at: site)
    case .unevaluatedItems:
      addSchema(keyword) { $0.unevaluated.append(Instruction(operation: .unevaluatedItems, first: $1)) }
    case .unevaluatedProperties:
      addSchema(keyword) { $0.unevaluated.append(Instruction(operation: .unevaluatedProperties, first: $1)) }
    default: break
    }
  }

  private mutating func addSchema(_ keyword: SchemaKeyword, _ add: (inout RecordParts, Int32) -> Void) {
    if let schema = soleRecord(keyword) { add(&parts, schema) }
  }

  private mutating func addBranches(_ operation: Instruction.Operation, _ keyword: SchemaKeyword) {
    let branches = index.children(of: keyword).map { record(of: $0.site) }
    parts.general.append(
      Instruction(operation: operation, first: Int32(draft.links.count), second: Int32(branches.count)))
    draft.links += branches
  }

  private mutating func restrictTypes(to value: JSONValue) {
    value.withTape { tape, index in
      var tags = TagSet.none
      var hasInteger = false
      var hasNumber = false
      var name = tape[index].tag == .array ? index + TapeWord.arrayHeader : index
      let end = tape[index].tag == .array ? tape[index].length : index + 1
      while name < end {
        tape.withText(of: tape[name]) { text in
          tags = tags.union(TagSet(typeNamed: text))
          hasInteger = hasInteger || text.first == UInt8(ascii: "i")
          hasNumber = hasNumber || text.count == 6 && text.first == UInt8(ascii: "n")
        }
        name += 1
      }
      parts.tags = parts.tags.intersection(tags)
      if hasInteger, !hasNumber { parts.onlyIntegers = true }
    }
  }

  mutating func addNumber(_ operation: Instruction.Operation, _ value: JSONValue) {
    guard let number = value.number else { return }
    parts.numbers.append(Instruction(operation: operation, first: add(number)))
  }

  /// Adds a number of the schema, exactly and, where it fits, in machine words.
  mutating func add(_ number: JSONNumber) -> Int32 {
    var text = number.description
    draft.numbers.append(number)
    draft.decimals.append(
      text.withUTF8 { MachineDecimal(validated: $0) } ?? .incomparable(isNegative: number.isNegative))
    return Int32(draft.numbers.count - 1)
  }

  /// Formats are annotations unless the caller or the vocabulary of the schema's dialect says otherwise
  /// (2020-12 Validation §7.2).
  private mutating func addFormat(_ value: JSONValue, at site: Int) {
    guard assertsFormats, let name = value.string,
      let format = StringFormat(name: name)
    else { return }
    parts.strings.append(Instruction(operation: .format, first: Int32(format.rawValue)))
  }
}

extension MachineDecimal {
  /// A stand-in for a number that does not fit: its power of ten is so far away that comparisons decline to answer.
  fileprivate static func incomparable(isNegative: Bool) -> MachineDecimal {
    MachineDecimal(significand: 1, exponent: 1_000_000_000, isNegative: isNegative)
  }
}
