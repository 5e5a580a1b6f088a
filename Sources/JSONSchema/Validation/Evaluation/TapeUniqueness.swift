import JSONModel

/// The check that the elements of an array differ: each with each while they are few, by hash where they are many.
enum TapeUniqueness {
  private static let fewElements = 12

  /// Whether no two elements are equal. Cost: linear in the array.
  static func hasUniqueItems(_ array: Int, on tape: JSONTape) -> Bool {
    let count = tape.count(at: array)
    if count < 2 { return true }
    return count <= fewElements ? differPairwise(array, on: tape) : differByHash(array, count, on: tape)
  }

  private static func differPairwise(_ array: Int, on tape: JSONTape) -> Bool {
    let equality = TapeEquality(left: tape, right: tape)
    let end = tape[array].length
    var element = array + TapeWord.arrayHeader
    while element < end {
      let next = tape.indexAfter(element)
      var other = next
      while other < end {
        if equality.areEqual(element, other) { return false }
        other = tape.indexAfter(other)
      }
      element = next
    }
    return true
  }

  private static func differByHash(_ array: Int, _ count: Int, on tape: JSONTape) -> Bool {
    var size = 32
    while size < 2 * count { size *= 2 }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { slots in
      slots.initialize(repeating: 0)
      let equality = TapeEquality(left: tape, right: tape)
      let end = tape[array].length
      var element = array + TapeWord.arrayHeader
      while element < end {
        var slot = TapeHashing.hash(element, on: tape) & (size - 1)
        while slots[slot] != 0 {
          if equality.areEqual(Int(slots[slot]), element) { return false }
          slot = (slot + 1) & (size - 1)
        }
        slots[slot] = UInt32(truncatingIfNeeded: element)
        element = tape.indexAfter(element)
      }
      return true
    }
  }
}
