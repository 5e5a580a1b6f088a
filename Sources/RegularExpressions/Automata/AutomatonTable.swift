/// The transitions of a deterministic automaton, built once within fixed bounds and then only read.
///
/// Each row holds the offsets of the rows that the classes lead to, and in its last column whether the state accepts.
/// Rows 0 to 2 stand for "never", "always" and "unknown": a run that comes to one of them can stop.
final class AutomatonTable: @unchecked Sendable {
  let program: Program
  let rowLength: Int
  let start: UInt32
  /// Whether no run can come to the row "unknown".
  let isComplete: Bool
  /// The class of each ASCII character, then the rows; never written after initialization.
  private let memory: UnsafeMutableBufferPointer<UInt32>

  static let fixedRows = 3
  private static let mostStates = 4096
  private static let mostCells = 1 << 16
  private static let mostSteps = 30_000

  init(_ program: Program) {
    self.program = program
    rowLength = program.alphabet.classCount + 1
    var builder = TableBuilder(program, rowLength: rowLength)
    isComplete = builder.build(mostStates: min(Self.mostStates, Self.mostCells / rowLength), budget: Self.mostSteps)
    let cells: ContiguousArray<UInt32>
    (start, cells) = builder.finished()
    memory = .allocate(capacity: 128 + cells.count)
    _ = memory.initialize(from: program.alphabet.ascii + cells)
  }

  deinit { memory.deallocate() }

  var ascii: UnsafePointer<UInt32>? { UnsafePointer(memory.baseAddress) }

  var cells: UnsafePointer<UInt32>? { ascii.map { $0 + 128 } }

  /// The offset of the row that a row leads to.
  func rowOffset(after offset: Int, reading member: Int) -> UInt32 { memory[128 &+ offset &+ member] }

  func isAccepting(rowOffset offset: Int) -> Bool { memory[128 &+ offset &+ rowLength &- 1] == 1 }
}
