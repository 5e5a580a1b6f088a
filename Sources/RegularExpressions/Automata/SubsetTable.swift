/// The states of a determinized program: sets of threads, with those of each lookbehind's body.
///
/// A state is stored as one sequence: the threads of each lookbehind, each list ended by a mark, then the pattern's own.
struct SubsetTable {
  private var sequences = SequenceTable()
  private static let mark = UInt64.max

  var count: Int { sequences.count }

  /// The number of a state; without threads of its own the pattern has failed, whatever its lookbehinds see.
  mutating func number(of threads: [Thread], behind: [[Thread]]) -> Int32 {
    if behind.isEmpty { return sequences.number(of: threads.lazy.map(\.key)) }
    var sequence: ContiguousArray<UInt64> = []
    sequence.reserveCapacity(threads.count + behind.reduce(0) { $0 + $1.count + 1 })
    for list in behind {
      for thread in list { sequence.append(thread.key) }
      sequence.append(Self.mark)
    }
    for thread in threads { sequence.append(thread.key) }
    return sequences.number(of: sequence)
  }

  /// The threads of a state, those of each lookbehind first.
  func lists(of state: Int32) -> [[Thread]] {
    var lists: [[Thread]] = []
    var list: [Thread] = []
    for index in sequences.range(of: state) {
      let key = sequences.element(at: index)
      if key == Self.mark {
        lists.append(list)
        list.removeAll(keepingCapacity: true)
      } else {
        list.append(Thread(key: key))
      }
    }
    lists.append(list)
    return lists
  }

  /// Calls back with each thread of a state that has no lookbehinds.
  func forEachThread(of state: Int32, _ body: (Thread) throws(OutOfBudget) -> Void) throws(OutOfBudget) {
    for index in sequences.range(of: state) { try body(Thread(key: sequences.element(at: index))) }
  }
}
