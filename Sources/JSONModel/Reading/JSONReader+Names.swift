extension JSONReader {
  /// Reads the member name at `start` and the colon after it, and returns where the value starts.
  @inline(__always)
  func readName(at start: Int, tape: inout TapeBuilder, names: inout NameFilter) throws(JSONFault) -> Int {
    let name = try scanString(at: start)
    tape.append(TapeWord(name.tag, offset: start, length: name.end &- start))
    if name.tag == .plainString {
      names.insert(start &+ 1..<name.end &- 1, in: input)
    } else {
      names.fill()
    }
    let colon = skipWhitespace(name.end)
    guard byte(colon) == UInt8(ascii: ":") else { throw JSONFault(.expectedColon, at: colon) }
    return skipWhitespace(colon &+ 1)
  }

  /// Refuses the first repeated name of an object that is about to close; large objects get a table of their names.
  @inline(never)
  func checkNames(
    of object: OpenContainer, tape: UnsafeBufferPointer<TapeWord>, tables: inout ContiguousArray<UInt32>
  ) throws(JSONFault) -> NameTable.Location {
    let names = sequence(state: object.header + TapeWord.objectHeader) { (next: inout Int) -> Int? in
      guard next < tape.count else { return nil }
      let value = tape[next + 1]
      defer { next = value.tag.isContainer ? value.length : next + 2 }
      return next
    }
    let few = Array(names.prefix(NameTable.largestWithout + 1))
    if few.count > NameTable.largestWithout || few.contains(where: { tape[$0].tag == .escapedString }) {
      return try NameTable.build(names: names, count: object.count, tape: tape, input: input, into: &tables)
    }
    for position in few.indices {
      for earlier in few[..<position] where hasSameSource(tape[few[position]], tape[earlier]) {
        throw JSONFault(.duplicateName, at: tape[few[position]].offset)
      }
    }
    return .none
  }

  @inline(__always)
  private func hasSameSource(_ left: TapeWord, _ right: TapeWord) -> Bool {
    left.length == right.length
      && UnsafeBufferPointer(rebasing: input[left.offset..<left.offset + left.length])
        .hasSameBytes(as: UnsafeBufferPointer(rebasing: input[right.offset..<right.offset + right.length]))
  }
}
