/// The instructions of one record while they are collected, by the kind of value that they concern.
struct RecordParts {
  var tags = TagSet.all
  var onlyIntegers = false
  var numbers: ContiguousArray<Instruction> = []
  var strings: ContiguousArray<Instruction> = []
  var arrays: ContiguousArray<Instruction> = []
  var objects: ContiguousArray<Instruction> = []
  var general: ContiguousArray<Instruction> = []
  var unevaluated: ContiguousArray<Instruction> = []

  mutating func reset() {
    tags = .all
    onlyIntegers = false
    if !numbers.isEmpty { numbers.removeAll(keepingCapacity: true) }
    if !strings.isEmpty { strings.removeAll(keepingCapacity: true) }
    if !arrays.isEmpty { arrays.removeAll(keepingCapacity: true) }
    if !objects.isEmpty { objects.removeAll(keepingCapacity: true) }
    if !general.isEmpty { general.removeAll(keepingCapacity: true) }
    if !unevaluated.isEmpty { unevaluated.removeAll(keepingCapacity: true) }
  }

  /// The record whose instructions start at `first`. A schema has fewer than 256 keywords, since there are no more.
  func record(startingAt first: Int32) -> SchemaRecord {
    var record = SchemaRecord(tags: tags, settledTags: settledTags)
    record.onlyIntegers = onlyIntegers
    record.first = first
    record.numberEnd = UInt8(numbers.count)
    record.stringEnd = record.numberEnd + UInt8(strings.count)
    record.arrayEnd = record.stringEnd + UInt8(arrays.count)
    record.objectEnd = record.arrayEnd + UInt8(objects.count)
    record.generalEnd = record.objectEnd + UInt8(general.count)
    record.unevaluatedEnd = record.generalEnd + UInt8(unevaluated.count)
    return record
  }

  func append(to instructions: inout ContiguousArray<Instruction>) {
    if !numbers.isEmpty { instructions += numbers }
    if !strings.isEmpty { instructions += strings }
    if !arrays.isEmpty { instructions += arrays }
    if !objects.isEmpty { instructions += objects }
    if !general.isEmpty { instructions += general }
    if !unevaluated.isEmpty { instructions += unevaluated }
  }

  private var settledTags: TagSet {
    guard general.isEmpty else { return .none }
    var open = TagSet.none
    if !numbers.isEmpty || onlyIntegers { open = open.union(.number) }
    if !strings.isEmpty { open = open.union(.strings) }
    if !arrays.isEmpty || !unevaluated.isEmpty { open = open.union(.array) }
    if !objects.isEmpty || !unevaluated.isEmpty { open = open.union(.object) }
    return TagSet.all.subtracting(open)
  }
}
