import JSONModel

extension InstanceRun {
  /// The checks of objects.
  @inline(never)
  mutating func acceptsObject(_ record: UnsafePointer<SchemaRecord>, _ object: Int, _ tracking: Bool) -> Bool {
    for instruction in instructions(of: record, record.pointee.arrayEnd, record.pointee.objectEnd) {
      let holds: Bool
      switch instruction.operation {
      case .counts: holds = hasCount(object, instruction)
      case .members:
        holds = acceptsMembers(of: object, tables.pointee.memberPlans.address(of: Int(instruction.first)), tracking)
      case .propertyNames: holds = acceptsNames(of: object, instruction.first)
      case .dependencies: holds = satisfiesDependencies(object, instruction, tracking)
      case .structureValues: holds = program.structures[Int(instruction.first)].contains(object, on: tape)
      default: holds = true
      }
      if !holds { return false }
    }
    return true
  }

  private mutating func acceptsNames(of object: Int, _ schema: Int32) -> Bool {
    let end = tape[object].length
    var name = object &+ TapeWord.objectHeader
    while name < end {
      if !accepts(name, schema) { return false }
      name = tape.indexAfter(name &+ 1)
    }
    return true
  }

  private mutating func satisfiesDependencies(_ object: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    for index in Int(instruction.first)..<Int(instruction.first &+ instruction.second) {
      let dependency = program.dependencies[index]
      guard has(dependency.trigger, object) else { continue }
      if dependency.schema >= 0, !accepts(object, dependency.schema, tracking: tracking) { return false }
      for name in dependency.names where !has(name, object) { return false }
    }
    return true
  }

  private func has(_ name: [UInt8], _ object: Int) -> Bool {
    name.withUnsafeBufferPointer { tape.member($0, ofObjectAt: object) != nil }
  }
}
