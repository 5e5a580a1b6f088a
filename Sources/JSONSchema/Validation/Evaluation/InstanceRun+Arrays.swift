import JSONModel

extension InstanceRun {
  /// The checks of arrays.
  @inline(never)
  mutating func acceptsArray(_ record: UnsafePointer<SchemaRecord>, _ array: Int, _ tracking: Bool) -> Bool {
    for instruction in instructions(of: record, record.pointee.stringEnd, record.pointee.arrayEnd) {
      let holds: Bool
      switch instruction.operation {
      case .counts: holds = hasCount(array, instruction)
      case .items: holds = acceptsItems(of: array, instruction, tracking)
      case .contains: holds = containsItems(array, instruction, tracking)
      case .uniqueItems: holds = TapeUniqueness.hasUniqueItems(array, on: tape)
      case .structureValues: holds = program.structures[Int(instruction.first)].contains(array, on: tape)
      default: holds = true
      }
      if !holds { return false }
    }
    return true
  }

  @inline(__always)
  func hasCount(_ container: Int, _ instruction: Instruction) -> Bool {
    let count = tape.count(at: container)
    return count >= Int(instruction.first) && (instruction.second < 0 || count <= Int(instruction.second))
  }

  /// `prefixItems` and `items`, which older dialects call `items` and `additionalItems`.
  private mutating func acceptsItems(of array: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    let end = tape[array].length
    var element = array &+ TapeWord.arrayHeader
    var position = 0
    while element < end, position < Int(instruction.second) {
      if !accepts(element, tables.pointee.links[Int(instruction.first) &+ position]) { return false }
      if tracking { evaluated.note(position) }
      element = tape.indexAfter(element)
      position &+= 1
    }
    guard instruction.third >= 0 else { return true }
    if tracking { evaluated.noteAll() }
    while element < end {
      if !accepts(element, instruction.third) { return false }
      element = tape.indexAfter(element)
    }
    return true
  }

  private mutating func containsItems(_ array: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    let minimum = Int(instruction.second)
    let maximum = instruction.third < 0 ? Int.max : Int(instruction.third)
    let marks = tracking && instruction.flag
    let end = tape[array].length
    var element = array &+ TapeWord.arrayHeader
    var position = 0
    var count = 0
    if !marks, minimum <= 0, maximum == .max { return true }
    while element < end {
      if accepts(element, instruction.first) {
        count &+= 1
        if count > maximum { return false }
        if marks { evaluated.note(position) } else if count >= minimum, maximum == .max { return true }
      }
      element = tape.indexAfter(element)
      position &+= 1
    }
    return count >= minimum
  }
}
