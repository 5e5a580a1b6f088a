import JSONModel

/// One run of a program over one instance.
///
/// The run recurses once a schema, so ``RunLimits`` bounds how deep it may go and how many schemas it may apply in all.
/// A run that meets a limit says so in ``exhausted``; what it returned is then no verdict.
struct InstanceRun: ~Copyable {
  let tape: JSONTape
  let tables: UnsafePointer<ProgramTables>
  unowned(unsafe) let program: ValidationProgram
  private var remainingDepth: Int
  private var remainingSteps: Int
  /// How many steps remain when verdicts begin to be kept.
  private let stepsBeforeKeeping: Int
  private var repeated = RepeatedVerdicts()
  /// The limit that was met, if any.
  private(set) var exhausted: RunLimits.Kind?
  /// The resources of the dynamic scope, the outermost first; kept only for programs with dynamic references.
  var scope: ContiguousArray<Int32> = []
  /// The elements or members that the schemas tracked at the moment have evaluated, by position.
  var evaluated = EvaluatedItems()

  init(_ program: ValidationProgram, on tape: JSONTape, limits: RunLimits) {
    self.tape = tape
    self.program = program
    tables = program.tables
    remainingDepth = limits.depth
    remainingSteps = limits.steps
    stepsBeforeKeeping = limits.steps - RepeatedVerdicts.beginning
  }

  /// Whether the schema accepts the value; with `tracking` what it evaluates of the value is noted.
  @inline(__always)
  mutating func accepts(_ value: Int, _ schema: Int32, tracking: Bool = false) -> Bool {
    let record = tables.pointee.records.address(of: Int(schema))
    let word = tape[value]
    let tag = word.tag
    if !record.pointee.tags.contains(tag) { return false }
    if record.pointee.settledTags.contains(tag) { return true }
    return run(record, value, word, tracking)
  }

  @inline(never)
  private mutating func run(
    _ record: UnsafePointer<SchemaRecord>, _ value: Int, _ word: TapeWord, _ tracking: Bool
  ) -> Bool {
    remainingSteps &-= 1
    guard remainingDepth > 0, remainingSteps > 0 else { return exhaust() }
    remainingDepth &-= 1
    let isAccepted: Bool
    if remainingSteps < stepsBeforeKeeping, !tracking, !record.pointee.entersResource {
      isAccepted = runOnce(record, value, word)
      remainingDepth &+= 1
      return isAccepted
    }
    if record.pointee.entersResource {
      isAccepted = runEnteringResource(record, value, word, tracking)
    } else if record.pointee.hasUnevaluated {
      isAccepted = runUnevaluated(record, value, word, tracking)
    } else {
      isAccepted = runChecks(record, value, word, tracking)
    }
    remainingDepth &+= 1
    return isAccepted
  }

  /// Runs a schema unless it has judged the value before.
  @inline(never)
  private mutating func runOnce(_ record: UnsafePointer<SchemaRecord>, _ value: Int, _ word: TapeWord) -> Bool {
    let number = record - tables.pointee.records.address(of: 0)
    if let known = repeated.verdict(number, value) { return known }
    let isAccepted =
      record.pointee.hasUnevaluated
      ? runUnevaluated(record, value, word, false) : runChecks(record, value, word, false)
    if exhausted == nil { repeated.keep(isAccepted, number, value) }
    return isAccepted
  }

  /// Ends the run: from now on no schema accepts anything, so that all callers return at once.
  @inline(never)
  private mutating func exhaust() -> Bool {
    if exhausted == nil { exhausted = remainingDepth > 0 ? .steps : .depth }
    remainingSteps = 0
    return false
  }

  /// Runs all instructions but those for what is unevaluated.
  @inline(__always)
  mutating func runChecks(
    _ record: UnsafePointer<SchemaRecord>, _ value: Int, _ word: TapeWord, _ tracking: Bool
  ) -> Bool {
    let isAccepted: Bool
    switch word.tag {
    case .number: isAccepted = acceptsNumber(record, word)
    case .plainString, .escapedString: isAccepted = acceptsString(record, word)
    case .array: isAccepted = acceptsArray(record, value, tracking)
    case .object: isAccepted = acceptsObject(record, value, tracking)
    case .null, .boolFalse, .boolTrue: isAccepted = true
    }
    guard isAccepted else { return false }
    return record.pointee.generalEnd == record.pointee.objectEnd || acceptsGenerally(record, value, tracking)
  }

  private mutating func runEnteringResource(
    _ record: UnsafePointer<SchemaRecord>, _ value: Int, _ word: TapeWord, _ tracking: Bool
  ) -> Bool {
    let isNew = scope.last != record.pointee.resource
    if isNew { scope.append(record.pointee.resource) }
    defer { if isNew { scope.removeLast() } }
    return record.pointee.hasUnevaluated
      ? runUnevaluated(record, value, word, tracking) : runChecks(record, value, word, tracking)
  }

  /// The instructions of a record from one offset to another.
  @inline(__always)
  func instructions(
    of record: UnsafePointer<SchemaRecord>, _ start: UInt8, _ end: UInt8
  ) -> UnsafeBufferPointer<Instruction> {
    UnsafeBufferPointer(
      start: tables.pointee.instructions.address(of: Int(record.pointee.first) &+ Int(start)), count: Int(end &- start))
  }
}
