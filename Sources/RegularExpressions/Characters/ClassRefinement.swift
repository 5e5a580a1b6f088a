/// A partition of intervals that is split by one set after another.
struct ClassRefinement {
  private(set) var classes: ContiguousArray<UInt32>
  private var movedTo: ContiguousArray<UInt32> = [.max]
  private var moved: ContiguousArray<UInt32> = []

  init(intervals: Int) { classes = ContiguousArray(repeating: 0, count: intervals) }

  /// Starts a set: intervals that are split next leave their class together.
  mutating func beginSet() {
    for old in moved { movedTo[Int(old)] = .max }
    moved.removeAll(keepingCapacity: true)
  }

  /// Puts an interval inside the set, once a set.
  mutating func split(_ interval: Int) {
    let old = classes[interval]
    if movedTo[Int(old)] == .max {
      movedTo[Int(old)] = UInt32(movedTo.count)
      movedTo.append(.max)
      moved.append(old)
    }
    classes[interval] = movedTo[Int(old)]
  }
}
