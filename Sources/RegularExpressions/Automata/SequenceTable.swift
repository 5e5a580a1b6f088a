/// Sequences of numbers, each numbered once in order of appearance, in one flat hash table.
struct SequenceTable {
  private var elements: ContiguousArray<UInt64> = []
  private var bounds: ContiguousArray<Int> = [0]
  /// Numbers by hash with linear probing, -1 where free; at most half are taken.
  private var slots: ContiguousArray<Int32>

  init() { slots = ContiguousArray(repeating: -1, count: 16) }

  var count: Int { bounds.count - 1 }

  /// Where the elements of a sequence stand.
  func range(of number: Int32) -> Range<Int> { bounds[Int(number)]..<bounds[Int(number) + 1] }

  func element(at index: Int) -> UInt64 { elements[index] }

  /// The number of a sequence, a new one where it is not known yet.
  mutating func number(of sequence: some RandomAccessCollection<UInt64>) -> Int32 {
    let mask = slots.count - 1
    var slot = Self.hash(sequence) & mask
    while slots[slot] >= 0 {
      if isEqual(slots[slot], sequence) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let number = Int32(count)
    elements.append(contentsOf: sequence)
    bounds.append(elements.count)
    slots[slot] = number
    if count * 2 > slots.count { grow() }
    return number
  }

  private func isEqual(_ number: Int32, _ sequence: some RandomAccessCollection<UInt64>) -> Bool {
    let range = range(of: number)
    guard range.count == sequence.count else { return false }
    var index = range.lowerBound
    for element in sequence {
      if elements[index] != element { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for number in 0..<Int32(count) {
      var slot = Self.hash(elements[range(of: number)]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = number
    }
  }

  /// Multiplies to twice the width and folds, so that every bit of every element counts.
  private static func hash(_ sequence: some Sequence<UInt64>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for element in sequence {
      let product = (hash ^ element).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & .max
  }
}
