import JSONModel

extension InstanceRun {
  /// The checks that concern values of every kind: references and the logic of schemas.
  @inline(never)
  mutating func acceptsGenerally(_ record: UnsafePointer<SchemaRecord>, _ value: Int, _ tracking: Bool) -> Bool {
    for instruction in instructions(of: record, record.pointee.objectEnd, record.pointee.generalEnd) {
      let holds: Bool
      switch instruction.operation {
      case .reference: holds = accepts(value, instruction.first, tracking: tracking)
      case .dynamicReference: holds = accepts(value, dynamicTarget(of: instruction), tracking: tracking)
      case .allOf: holds = acceptsAll(value, instruction, tracking)
      case .anyOf: holds = acceptsAny(value, instruction, tracking)
      case .oneOf: holds = acceptsOne(value, instruction, tracking)
      case .not: holds = !accepts(value, instruction.first)
      case .conditional: holds = acceptsConditionally(value, instruction, tracking)
      default: holds = true
      }
      if !holds { return false }
    }
    return true
  }

  @inline(__always)
  private mutating func acceptsAll(_ value: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    for link in Int(instruction.first)..<Int(instruction.first &+ instruction.second) {
      if !accepts(value, tables.pointee.links[link], tracking: tracking) { return false }
    }
    return true
  }

  /// While tracking, every branch has its say: more than one may evaluate something.
  @inline(__always)
  private mutating func acceptsAny(_ value: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    var isAccepted = false
    for link in Int(instruction.first)..<Int(instruction.first &+ instruction.second) {
      if acceptsBranch(value, tables.pointee.links[link], tracking) {
        if !tracking { return true }
        isAccepted = true
      }
    }
    return isAccepted
  }

  @inline(__always)
  private mutating func acceptsOne(_ value: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    var isAccepted = false
    for link in Int(instruction.first)..<Int(instruction.first &+ instruction.second) {
      if acceptsBranch(value, tables.pointee.links[link], tracking) {
        if isAccepted { return false }
        isAccepted = true
      }
    }
    return isAccepted
  }

  @inline(__always)
  private mutating func acceptsConditionally(_ value: Int, _ instruction: Instruction, _ tracking: Bool) -> Bool {
    let branch = acceptsBranch(value, instruction.first, tracking) ? instruction.second : instruction.third
    return branch < 0 || accepts(value, branch, tracking: tracking)
  }

  /// Whether a schema accepts the value that may reject it without harm; what it evaluated counts only if it accepts.
  @inline(__always)
  private mutating func acceptsBranch(_ value: Int, _ schema: Int32, _ tracking: Bool) -> Bool {
    guard tracking else { return accepts(value, schema) }
    let mark = evaluated.mark
    if accepts(value, schema, tracking: true) { return true }
    evaluated.forget(since: mark)
    return false
  }

  /// The schema that the outermost resource of the dynamic scope offers under the anchor (2020-12 Core §8.2.3.2).
  private func dynamicTarget(of instruction: Instruction) -> Int32 {
    for resource in scope {
      let target = tables.pointee.links[Int(instruction.second &+ resource)]
      if target >= 0 { return target }
    }
    return instruction.first
  }
}
