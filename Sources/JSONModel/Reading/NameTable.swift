/// The hash tables that prove the names of large objects unique and later find members by name.
///
/// A table is a run of slots in one array for the whole document: a power of two, at least twice the number of members,
/// each slot 0 or the tape index of a name. Hashes are Swift's, seeded anew in every process, so nobody can choose
/// names that collide.
enum NameTable {
  /// Where the table of an object lies; an object without one has a size of 0.
  struct Location {
    let start: Int
    let size: Int

    static let none = Location(start: 0, size: 0)
  }

  /// The largest object without escapes in its names that needs no table.
  static let largestWithout = 16

  /// Builds the table of the object whose names are at `nameIndices`, and refuses the first name that comes again.
  static func build(
    names nameIndices: some Sequence<Int>, count: Int, tape: UnsafeBufferPointer<TapeWord>,
    input: UnsafeBufferPointer<UInt8>, into slots: inout ContiguousArray<UInt32>
  ) throws(JSONFault) -> Location {
    var size = 4
    while size < 2 * count { size *= 2 }
    let location = Location(start: slots.count, size: size)
    slots.append(contentsOf: repeatElement(0, count: size))
    for nameIndex in nameIndices {
      let isNew = StringDecoding.withText(of: tape[nameIndex], in: input) { name in
        switch find(name, at: location, in: slots, tape: tape, input: input) {
        case .name: return false
        case .emptySlot(let slot):
          slots.withUnsafeMutableBufferPointer { $0[slot] = UInt32(truncatingIfNeeded: nameIndex) }
          return true
        }
      }
      guard isNew else { throw JSONFault(.duplicateName, at: tape[nameIndex].offset) }
    }
    return location
  }

  enum Search {
    case name(index: Int)
    case emptySlot(Int)
  }

  /// The tape index of the name that decodes to `wanted`, or the slot where it would stand. Cost: O(1).
  static func find(
    _ wanted: UnsafeBufferPointer<UInt8>, at location: Location, in slots: ContiguousArray<UInt32>,
    tape: UnsafeBufferPointer<TapeWord>, input: UnsafeBufferPointer<UInt8>
  ) -> Search {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(wanted))
    var slot = hasher.finalize()
    while true {
      slot &= location.size - 1
      let nameIndex = Int(slots[location.start + slot])
      if nameIndex == 0 { return .emptySlot(location.start + slot) }
      if StringDecoding.withText(of: tape[nameIndex], in: input, { $0.hasSameBytes(as: wanted) }) {
        return .name(index: nameIndex)
      }
      slot += 1
    }
  }
}
