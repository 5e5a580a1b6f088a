/// The breadth-first construction of an automaton table, up to bounds on states and steps.
struct TableBuilder {
  private let rowLength: Int
  private let automaton: Determinizer
  /// The targets of each row as row numbers, and whether it accepts.
  private var cells: ContiguousArray<UInt32> = []
  private var start = Self.unknown

  private static let unknown: UInt32 = 2

  init(_ program: Program, rowLength: Int) {
    self.rowLength = rowLength
    automaton = Determinizer(program)
    for row in UInt32(0)..<3 {
      cells.append(contentsOf: repeatElement(row, count: rowLength - 1))
      cells.append(row == 1 ? 1 : 0)
    }
  }

  /// Follows all transitions; returns whether that came to an end within the bounds.
  mutating func build(mostStates: Int, budget: Int) -> Bool {
    var budget = budget
    guard let first = try? automaton.start(budget: &budget) else { return false }
    start = Self.row(of: first)
    var isComplete = true
    var state: Int32 = 2
    while state < automaton.stateCount {
      for member in 0..<rowLength - 1 {
        if isComplete, automaton.stateCount <= mostStates,
          let next = try? automaton.successor(of: state, reading: member, budget: &budget)
        {
          cells.append(Self.row(of: next))
        } else {
          isComplete = false
          cells.append(Self.unknown)
        }
      }
      cells.append(automaton.isAccepting(state) ? 1 : 0)
      state += 1
    }
    return isComplete
  }

  /// The start and the rows as offsets, with the states from which all texts go the same way replaced.
  func finished() -> (start: UInt32, cells: ContiguousArray<UInt32>) {
    let merged = mergedRows
    var offsets = cells
    for row in merged.indices {
      for cell in row * rowLength..<(row + 1) * rowLength - 1 {
        offsets[cell] = merged[Int(cells[cell])] * UInt32(rowLength)
      }
    }
    return (merged[Int(start)] * UInt32(rowLength), offsets)
  }

  /// The automaton's states 0 and 1 are the rows "never" and "always"; the row "unknown" comes between them and the rest.
  private static func row(of state: Int32) -> UInt32 { state < 2 ? UInt32(state) : UInt32(state) + 1 }

  /// For each row, itself, or "never" or "always" where every run from it ends like that.
  private var mergedRows: ContiguousArray<UInt32> {
    let rows = cells.count / rowLength
    var edges: ContiguousArray<(from: Int32, to: Int32)> = []
    edges.reserveCapacity(cells.count)
    for row in 3..<max(rows, 3) {
      var last = UInt32(row)
      for cell in row * rowLength..<(row + 1) * rowLength - 1 where cells[cell] != last {
        last = cells[cell]
        edges.append((Int32(row), Int32(last)))
      }
    }
    let graph = ReverseGraph(nodes: rows, edges: edges)
    let canAccept = graph.reaching { $0 == 2 || cells[$0 * rowLength + rowLength - 1] == 1 }
    let canReject = graph.reaching { $0 == 2 || cells[$0 * rowLength + rowLength - 1] == 0 }
    return ContiguousArray((0..<rows).map { !canAccept[$0] ? 0 : !canReject[$0] ? 1 : UInt32($0) })
  }
}
