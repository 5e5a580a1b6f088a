/// A log of what schemas have evaluated of the values they look at, by position, which can be taken back.
///
/// It is empty unless some schema asks by `unevaluatedItems` or `unevaluatedProperties`.
struct EvaluatedItems {
  /// A moment in the log.
  typealias Mark = Int

  private var log: ContiguousArray<Int32> = []
  private static let all: Int32 = -1

  var mark: Mark { log.count }

  /// Notes the element or member at `position`.
  mutating func note(_ position: Int) { log.append(Int32(truncatingIfNeeded: position)) }

  /// Notes that nothing of the value is left.
  mutating func noteAll() { log.append(Self.all) }

  /// Takes back what was noted after `mark`.
  mutating func forget(since mark: Mark) { log.removeLast(log.count - mark) }

  /// The positions noted since `mark`, of a value that has `count`.
  func set(since mark: Mark, count: Int) -> PositionSet {
    var set = PositionSet(count: count)
    for position in log[mark...] {
      if position == Self.all { return PositionSet.complete }
      set.insert(Int(position))
    }
    return set
  }
}

/// A set of positions in an array or object.
struct PositionSet {
  /// Whether every position is in it.
  private(set) var isComplete = false
  private var words: ContiguousArray<UInt64>

  static let complete: PositionSet = {
    var set = PositionSet(count: 0)
    set.isComplete = true
    return set
  }()

  init(count: Int) { words = ContiguousArray(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ position: Int) { words[position / 64] |= 1 << UInt64(position % 64) }

  func contains(_ position: Int) -> Bool { isComplete || words[position / 64] >> UInt64(position % 64) & 1 != 0 }
}
