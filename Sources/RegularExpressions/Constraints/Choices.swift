/// The successor states of each component in turn, of which every combination is a successor of the product.
struct Choices {
  private var states: ContiguousArray<ContiguousArray<Int32>> = []
  /// How many combinations there are, capped.
  private(set) var count = 1

  /// Whether there is a combination at all so far.
  var isOpen: Bool { count > 0 }

  /// Adds the states that the next component may be in, without the one that leads nowhere.
  mutating func add(_ choices: ContiguousArray<Int32>, without hopeless: Int32) {
    let hopeful = choices.filter { $0 != hopeless }
    count = min(count.multipliedReportingOverflow(by: hopeful.count).partialValue, 1 << 40)
    states.append(ContiguousArray(hopeful))
  }

  /// A combination by its number, in an order in which the last component changes fastest.
  func tuple(_ number: Int) -> ContiguousArray<Int32> {
    var tuple = ContiguousArray<Int32>(repeating: 0, count: states.count)
    var rest = number
    for index in states.indices.reversed() {
      tuple[index] = states[index][rest % states[index].count]
      rest /= states[index].count
    }
    return tuple
  }
}
