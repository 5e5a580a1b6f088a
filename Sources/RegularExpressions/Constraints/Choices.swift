/// The successor states of each component in turn, of which every combination is a successor of the product.
struct Choices {
  private var states: ContiguousArray<Int32> = []
  private var ends: ContiguousArray<Int> = []
  private var tuple: ContiguousArray<UInt64> = []
  /// How many combinations there are, capped.
  private(set) var count = 1

  /// Whether there is a combination at all so far.
  var isOpen: Bool { count > 0 }

  /// Forgets all choices, but keeps their room.
  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    count = 1
  }

  /// Adds the choices of the next component, without those that lead nowhere.
  mutating func add(_ choices: StateSet, where isHopeful: (Int32) -> Bool) {
    let before = states.count
    switch choices {
    case .one(let state): if isHopeful(state) { states.append(state) }
    case .many(let many): states += many.lazy.filter(isHopeful)
    }
    ends.append(states.count)
    count = min(count.multipliedReportingOverflow(by: states.count - before).partialValue, 1 << 40)
  }

  /// Calls back with each combination, the last component changing fastest.
  mutating func forEachTuple(_ body: (ContiguousArray<UInt64>) -> Void) {
    guard isOpen else { return }
    tuple.removeAll(keepingCapacity: true)
    tuple.append(contentsOf: repeatElement(0, count: ends.count))
    for number in 0..<count {
      var rest = number
      for index in ends.indices.reversed() {
        let start = index == 0 ? 0 : ends[index - 1]
        let width = ends[index] - start
        tuple[index] = UInt64(states[start + rest % width])
        rest /= width
      }
      body(tuple)
    }
  }
}

/// The states that a component may be in.
enum StateSet {
  case one(Int32)
  case many([Int32])
}
