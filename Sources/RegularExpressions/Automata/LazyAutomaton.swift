import Synchronization

/// The automaton of a pattern, made by the first thread that asks and then shared without locks.
final class LazyAutomaton: Sendable {
  private let node: PatternNode
  /// The address of the table, which this object owns, or 0. Unlike `AtomicLazyReference` it costs a single load.
  private let address = Atomic<UInt>(0)

  init(_ node: PatternNode) { self.node = node }

  deinit {
    if let table = Self.table(at: address.load(ordering: .relaxed)) { table.release() }
  }

  /// The result of `body` for the table, which lives as long as this object.
  @inline(__always)
  func withTable<Result>(_ body: (AutomatonTable) -> Result) -> Result {
    if let table = Self.table(at: address.load(ordering: .acquiring)) { return table._withUnsafeGuaranteedRef(body) }
    return body(make())
  }

  @inline(never)
  private func make() -> AutomatonTable {
    let made = AutomatonTable(ProgramCompiler.program(searching: node))
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
