/// A value that can be stored once and then be told by its number.
protocol Internable: Equatable {
  /// A mixed number that is the same for equal values.
  var spread: UInt64 { get }
}

/// Numbers for values: equal values get the same number, in the order of their arrival.
///
/// An open-addressing table of numbers over an array of values; a standard dictionary would hash more slowly and keep every
/// value twice.
struct InternTable<Value: Internable> {
  private(set) var values: ContiguousArray<Value> = []
  private var slots: ContiguousArray<Int32> = []

  subscript(number: Int) -> Value { values[number] }
  var count: Int { values.count }

  /// The number of `value`, a new one where it was not seen before.
  mutating func number(of value: Value) -> Int {
    if values.count &* 4 >= slots.count &* 3 { grow() }
    let slot = slot(of: value)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(truncatingIfNeeded: values.count)
    values.append(value)
    return values.count - 1
  }

  /// The number of `value` if it was seen before.
  func known(_ value: Value) -> Int? {
    guard !slots.isEmpty else { return nil }
    let number = slots[slot(of: value)]
    return number < 0 ? nil : Int(number)
  }

  /// The slot that holds the value's number, or the free one where it belongs.
  private func slot(of value: Value) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: value.spread) & mask
    while slots[slot] >= 0, values[Int(slots[slot])] != value { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let size = max(16, slots.count &* 2)
    slots = ContiguousArray(repeating: -1, count: size)
    for (number, value) in values.enumerated() {
      var slot = Int(truncatingIfNeeded: value.spread) & (size &- 1)
      while slots[slot] >= 0 { slot = (slot &+ 1) & (size &- 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}

/// A mixing of numbers into one, by multiplication and shifts.
struct Spreading {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func mix(_ number: UInt64) {
    value = (value ^ number) &* 0xD6E8_FEB8_6659_FD93
    value ^= value &>> 32
  }

  mutating func mix(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }
}
