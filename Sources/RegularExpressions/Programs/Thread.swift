/// A thread of a program that waits for the next scalar, and the condition on the rest of the text under which it counts.
struct Thread: Hashable, Comparable, Sendable {
  let key: UInt64

  init(key: UInt64) { self.key = key }

  init(at instruction: Int32, if condition: Int32 = ConditionTable.always) {
    key = UInt64(UInt32(bitPattern: instruction)) << 32 | UInt64(UInt32(bitPattern: condition))
  }

  var instruction: Int32 { Int32(truncatingIfNeeded: key >> 32) }

  /// A number of `ConditionTable`.
  var condition: Int32 { Int32(truncatingIfNeeded: key) }

  static func < (left: Thread, right: Thread) -> Bool { left.key < right.key }
}

/// The end of a step budget: what was asked stays undecided.
struct OutOfBudget: Error {}
