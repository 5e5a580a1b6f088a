/// The innermost container that is open while a document is read.
///
/// The containers around it wait on the tape: the words of each hold its count, its name filter and the way to the
/// next.
struct OpenContainer {
  /// The tape index of its first word; an index that no tape reaches for the document itself.
  var header: Int
  var isObject: Bool
  /// How many elements or members have ended.
  var count = 0
  var names = NameFilter()

  /// What is around the root value.
  static let document = OpenContainer(header: Int(TapeWord.fieldMask), isObject: false)

  @inline(__always)
  var isDocument: Bool { header == Self.document.header }
}

extension TapeBuilder {
  /// Writes the words of a container that opens at `offset` inside `outer`.
  @inline(__always)
  mutating func open(isObject: Bool, at offset: Int, in outer: OpenContainer) -> OpenContainer {
    if !outer.isDocument {
      self[outer.header + 1] = TapeWord(bits: UInt64(truncatingIfNeeded: outer.count))
      if outer.isObject { self[outer.header + 2] = TapeWord(bits: outer.names.bits) }
    }
    let opened = OpenContainer(header: count, isObject: isObject)
    append(TapeWord(isObject ? .object : .array, offset: offset, length: outer.header))
    append(TapeWord(bits: 0))
    if isObject { append(TapeWord(bits: 0)) }
    return opened
  }

  /// Writes the final words of `container`, which closes before `end`, and returns the one around it.
  @inline(__always)
  mutating func close(_ container: OpenContainer, end: Int, table: NameTable.Location) -> OpenContainer {
    let first = self[container.header]
    self[container.header] = TapeWord(first.tag, offset: first.offset, length: count)
    self[container.header + 1] = TapeWord(.null, offset: end, length: container.count)
    if container.isObject { self[container.header + 2] = TapeWord(.null, offset: table.start, length: table.size) }

    guard first.length != OpenContainer.document.header else { return .document }
    let outer = self[first.length]
    let isObject = outer.tag == .object
    return OpenContainer(
      header: first.length, isObject: isObject,
      count: Int(truncatingIfNeeded: self[first.length + 1].bits),
      names: isObject ? NameFilter(bits: self[first.length + 2].bits) : NameFilter())
  }
}
