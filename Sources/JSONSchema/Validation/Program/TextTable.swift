import JSONModel

/// A hash table from texts to what a schema says about them; its slots and entries lie in tables shared by the program.
struct TextTable {
  /// Where the slots start.
  let slots: Int32
  /// One less than the number of slots, a power of two.
  let mask: Int32
}

/// A text of a table with what is attached to it.
struct TextEntry {
  let head: UInt64
  let tail: UInt64
  let length: Int32
  /// Where the bytes of a text of more than sixteen stand.
  let bytes: Int32
  /// The schema for the member of this name, if any.
  var schema: Int32
  /// 1 for the name of a required member, otherwise 0.
  var required: Int32
}

extension UnsafePointer<ProgramTables> {
  /// The entry for `text`, behind which memory may be read up to `limit`; nil where the table has none. Cost: O(1).
  @inline(__always)
  func entry(
    for text: UnsafeBufferPointer<UInt8>, in table: TextTable, readableUpTo limit: UnsafePointer<UInt8>
  ) -> UnsafePointer<TextEntry>? {
    let key = TextKey(text, readableUpTo: limit)
    var slot = Int32(truncatingIfNeeded: key.hash(of: text, seed: pointee.seed))
    while true {
      slot &= table.mask
      let index = pointee.textSlots[Int(table.slots &+ slot)]
      if index < 0 { return nil }
      let entry = pointee.textEntries.address(of: Int(index))
      if entry.pointee.head == key.head, entry.pointee.tail == key.tail, Int(entry.pointee.length) == key.length,
        key.length <= TextKey.completeLength || hasSameBytes(entry, as: text)
      {
        return entry
      }
      slot &+= 1
    }
  }

  @inline(never)
  private func hasSameBytes(_ entry: UnsafePointer<TextEntry>, as text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = pointee.textBytes.address(of: Int(entry.pointee.bytes))
    return UnsafeBufferPointer(start: start, count: text.count).hasSameBytes(as: text)
  }
}
