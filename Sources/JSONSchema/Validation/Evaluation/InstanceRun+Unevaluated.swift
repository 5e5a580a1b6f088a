import JSONModel

extension InstanceRun {
  /// Runs a schema with `unevaluatedItems` or `unevaluatedProperties`: first all else, noting what it evaluates, then
  /// these for the rest (2020-12 Core §11).
  @inline(never)
  mutating func runUnevaluated(
    _ record: UnsafePointer<SchemaRecord>, _ value: Int, _ word: TapeWord, _ tracking: Bool
  ) -> Bool {
    let mark = evaluated.mark
    var isAccepted = runChecks(record, value, word, true)
    var evaluatesAll = false
    if isAccepted {
      for instruction in instructions(of: record, record.pointee.generalEnd, record.pointee.unevaluatedEnd) {
        let concerns: TapeWord.Tag = instruction.operation == .unevaluatedItems ? .array : .object
        guard word.tag == concerns else { continue }
        evaluatesAll = true
        isAccepted = isAccepted && acceptsRest(of: value, instruction.first, since: mark)
      }
    }
    if !tracking || evaluatesAll { evaluated.forget(since: mark) }
    if tracking, evaluatesAll { evaluated.noteAll() }
    return isAccepted
  }

  /// The positions that nothing else in the schema evaluates, nil where that rejects the value.
  mutating func unevaluatedPositions(_ value: Int, _ schema: Int32) -> [Int]? {
    let mark = evaluated.mark
    guard tape[value].tag.isContainer,
      runChecks(tables.pointee.records.address(of: Int(schema)), value, tape[value], true)
    else { return nil }
    let set = evaluated.set(since: mark, count: tape.count(at: value))
    return (0..<tape.count(at: value)).filter { !set.contains($0) }
  }

  private mutating func acceptsRest(of container: Int, _ schema: Int32, since mark: EvaluatedItems.Mark) -> Bool {
    let set = evaluated.set(since: mark, count: tape.count(at: container))
    if set.isComplete { return true }
    let isObject = tape[container].tag == .object
    let end = tape[container].length
    var cursor = container &+ (isObject ? TapeWord.objectHeader : TapeWord.arrayHeader)
    var position = 0
    while cursor < end {
      let value = isObject ? cursor &+ 1 : cursor
      if !set.contains(position), !accepts(value, schema) { return false }
      cursor = tape.indexAfter(value)
      position &+= 1
    }
    return true
  }
}
