import Synchronization

/// The automaton of a pattern: its program and its table, each made by the first thread that needs it and then shared
/// without locks.
final class LazyAutomaton: Sendable {
  private let node: PatternNode
  private let compiled = AtomicLazyReference<SharedProgram>()
  /// The address of the table, which this object owns, or 0. Unlike `AtomicLazyReference` it costs a single load.
  private let address = Atomic<UInt>(0)
  /// How many texts were matched without the table.
  private let scans = Atomic<Int>(0)

  /// As many short texts are matched by the program before the table, which costs more than all of them, is made.
  private static let mostScans = 8
  private static let longestScanned = 512

  init(_ node: PatternNode) { self.node = node }

  deinit {
    if let table = Self.table(at: address.load(ordering: .relaxed)) { table.release() }
  }

  /// Whether both stand for the same pattern.
  func isEqual(to other: LazyAutomaton) -> Bool { self === other || node == other.node }

  var program: Program {
    if let known = compiled.load() { return known.program }
    return compiled.storeIfNil(SharedProgram(ProgramCompiler.program(searching: node))).program
  }

  /// Whether the automaton accepts a text in UTF-8.
  @inline(__always)
  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let table = Self.table(at: address.load(ordering: .acquiring)) else { return acceptsFirst(text) }
    return table._withUnsafeGuaranteedRef { $0.accepts(text) ?? ProgramScan.accepts(text, $0.program) }
  }

  @inline(never)
  private func acceptsFirst(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count <= Self.longestScanned, scans.add(1, ordering: .relaxed).oldValue < Self.mostScans {
      return ProgramScan.accepts(text, program)
    }
    let table = table
    return table.accepts(text) ?? ProgramScan.accepts(text, table.program)
  }

  /// The table, which is made if need be.
  var table: AutomatonTable {
    if let known = Self.table(at: address.load(ordering: .acquiring)) { return known.takeUnretainedValue() }
    let made = AutomatonTable(program)
    let retained = Unmanaged.passRetained(made)
    let (isFirst, known) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: retained.toOpaque()), ordering: .acquiringAndReleasing)
    if isFirst { return made }
    retained.release()
    return Self.table(at: known)?.takeUnretainedValue() ?? made
  }

  private static func table(at address: UInt) -> Unmanaged<AutomatonTable>? {
    UnsafeRawPointer(bitPattern: address).map { Unmanaged.fromOpaque($0) }
  }
}

/// A program that several threads refer to.
private final class SharedProgram: Sendable {
  let program: Program

  init(_ program: Program) { self.program = program }
}
