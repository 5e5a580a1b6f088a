extension JSONReader {
  /// The offset of the first byte from `start` on that is not whitespace (RFC 8259, section 2), or the end.
  @inline(__always)
  func skipWhitespace(_ start: Int) -> Int {
    // nothing, or the one space after a colon: most cases by far
    if byte(start) > 0x20 { return start }
    if byte(start &+ 1) > 0x20, byte(start) == 0x20 { return start &+ 1 }
    return skipWhitespaceRun(start)
  }

  /// The same for line breaks with their indentation, eight spaces at a time.
  @inline(never)
  private func skipWhitespaceRun(_ start: Int) -> Int {
    var cursor = start
    while cursor < input.count {
      switch input[cursor] {
      case 0x20:
        while cursor &+ 8 <= input.count {
          let others = input.word(at: cursor) ^ ByteLanes.all(0x20)
          cursor &+= ByteLanes.first(in: others)
          if others != 0 { break }
        }
        if byte(cursor) == 0x20 { cursor &+= 1 }
      case 0x0A, 0x0D, 0x09: cursor &+= 1
      default: return cursor
      }
    }
    return cursor
  }
}
