/// Text tables while they are built: all slots, entries and bytes of a program.
struct TextTableDraft {
  var tables: ContiguousArray<TextTable> = []
  var slots: ContiguousArray<Int32> = []
  var entries: ContiguousArray<TextEntry> = []
  var bytes: ContiguousArray<UInt8> = []
  /// Hashing anew in every process, as Swift's own tables do.
  let seed = Self.processSeed

  private static let processSeed = UInt64(truncatingIfNeeded: "text".hashValue)

  /// An empty table with room for `count` texts.
  mutating func makeTable(forUpTo count: Int) -> TextTable {
    var size = 4
    while size < 2 * count { size *= 2 }
    let table = TextTable(slots: Int32(slots.count), mask: Int32(size - 1))
    slots.append(contentsOf: repeatElement(-1, count: size))
    return table
  }

  /// The entry for `text`, made where there is none yet.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, into table: TextTable) -> Int {
    var none: UInt8 = 0
    return withUnsafePointer(to: &none) { empty in
      // an empty text may have no address at all
      let text = text.baseAddress == nil ? UnsafeBufferPointer(start: empty, count: 0) : text
      return insert(text, endingAt: text.baseAddress.unsafelyUnwrapped + text.count, into: table)
    }
  }

  private mutating func insert(
    _ text: UnsafeBufferPointer<UInt8>, endingAt end: UnsafePointer<UInt8>, into table: TextTable
  ) -> Int {
    let key = TextKey(text, readableUpTo: end)
    var slot = Int32(truncatingIfNeeded: key.hash(of: text, seed: seed))
    while true {
      slot &= table.mask
      let index = Int(slots[Int(table.slots + slot)])
      if index < 0 { break }
      if isText(of: entries[index], text, key) { return index }
      slot &+= 1
    }
    let index = entries.count
    slots[Int(table.slots + slot)] = Int32(index)
    entries.append(
      TextEntry(
        head: key.head, tail: key.tail, length: Int32(truncatingIfNeeded: key.length), bytes: Int32(bytes.count),
        schema: Instruction.none, required: 0))
    if key.length > TextKey.completeLength { bytes.append(contentsOf: text) }
    return index
  }

  private func isText(of entry: TextEntry, _ text: UnsafeBufferPointer<UInt8>, _ key: TextKey) -> Bool {
    guard entry.head == key.head, entry.tail == key.tail, Int(entry.length) == key.length else { return false }
    guard key.length > TextKey.completeLength else { return true }
    let start = Int(entry.bytes)
    return bytes[start..<start + key.length].elementsEqual(text)
  }
}
