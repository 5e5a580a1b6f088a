import JSONModel

extension InstanceRun {
  /// The checks of numbers: in machine words where all numbers fit, otherwise exactly.
  mutating func acceptsNumber(_ record: UnsafePointer<SchemaRecord>, _ word: TapeWord) -> Bool {
    guard let number = MachineDecimal(validated: tape.source(of: word)) else {
      return acceptsExactly(record, tape.number(of: word))
    }
    if record.pointee.onlyIntegers, !number.isInteger { return false }
    for instruction in instructions(of: record, 0, record.pointee.numberEnd) {
      let holds: Bool?
      switch instruction.operation {
      case .minimum: holds = number.ordering(to: decimal(instruction)).map { $0 >= 0 }
      case .maximum: holds = number.ordering(to: decimal(instruction)).map { $0 <= 0 }
      case .exclusiveMinimum: holds = number.ordering(to: decimal(instruction)).map { $0 > 0 }
      case .exclusiveMaximum: holds = number.ordering(to: decimal(instruction)).map { $0 < 0 }
      case .multipleOf: holds = number.isMultiple(of: decimal(instruction))
      case .numberValues: holds = isListed(number, instruction)
      default: holds = nil
      }
      guard let holds else { return acceptsExactly(record, tape.number(of: word)) }
      if !holds { return false }
    }
    return true
  }

  @inline(__always)
  private func decimal(_ instruction: Instruction) -> MachineDecimal { tables.pointee.decimals[Int(instruction.first)] }

  private func isListed(_ number: MachineDecimal, _ instruction: Instruction) -> Bool? {
    for index in Int(instruction.first)..<Int(instruction.first &+ instruction.second) {
      guard let order = number.ordering(to: tables.pointee.decimals[index]) else { return nil }
      if order == 0 { return true }
    }
    return false
  }

  @inline(never)
  private func acceptsExactly(_ record: UnsafePointer<SchemaRecord>, _ number: JSONNumber) -> Bool {
    if record.pointee.onlyIntegers, !number.isInteger { return false }
    for instruction in instructions(of: record, 0, record.pointee.numberEnd) {
      let first = Int(instruction.first)
      let holds =
        switch instruction.operation {
        case .minimum: number >= program.numbers[first]
        case .maximum: number <= program.numbers[first]
        case .exclusiveMinimum: number > program.numbers[first]
        case .exclusiveMaximum: number < program.numbers[first]
        case .multipleOf: number.isMultiple(of: program.numbers[first])
        case .numberValues: program.numbers[first..<first + Int(instruction.second)].contains(number)
        case .manyNumberValues: program.numberSets[first].contains(number)
        default: true
        }
      if !holds { return false }
    }
    return true
  }
}
