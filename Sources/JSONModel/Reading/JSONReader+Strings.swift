extension JSONReader {
  typealias Scalar = (end: Int, tag: TapeWord.Tag)

  /// The offset after the string whose opening quote is at `start`, and whether it has escapes.
  @inline(__always)
  func scanString(at start: Int) throws(JSONFault) -> Scalar {
    let cursor = skipPlainText(start &+ 1)
    if byte(cursor) == UInt8(ascii: "\"") { return (cursor &+ 1, .plainString) }
    return try scanRestOfString(at: cursor, start: start)
  }

  /// The offset of the first byte that is not plain text, or one from which fewer than eight bytes are left.
  @inline(__always)
  private func skipPlainText(_ start: Int) -> Int {
    var cursor = start
    while cursor &+ 8 <= input.count {
      let stops = ByteLanes.stringStops(in: input.word(at: cursor))
      cursor &+= ByteLanes.first(in: stops)
      if stops != 0 { break }
    }
    return cursor
  }

  /// The same from inside a string: the path for escapes, text beyond ASCII, faults, and the end of the document.
  @inline(never)
  private func scanRestOfString(at offset: Int, start: Int) throws(JSONFault) -> Scalar {
    var cursor = offset
    var tag = TapeWord.Tag.plainString
    while cursor < input.count {
      switch input[cursor] {
      case UInt8(ascii: "\""): return (cursor &+ 1, tag)
      case UInt8(ascii: "\\"):
        tag = .escapedString
        cursor = skipPlainText(try scanEscape(at: cursor, ofStringAt: start))
      case 0..<0x20: throw JSONFault(.controlCharacter, at: cursor)
      case 0x80...:
        let length = UTF8Sequence.length(at: cursor, in: input)
        guard length > 0 else { throw JSONFault(.invalidUTF8, at: cursor) }
        cursor &+= length
      default: cursor = skipPlainText(cursor &+ 1)
      }
    }
    throw JSONFault(.unterminatedString, at: start)
  }

  /// The offset after the escape whose backslash is at `backslash`; after both halves of a surrogate pair.
  private func scanEscape(at backslash: Int, ofStringAt start: Int) throws(JSONFault) -> Int {
    guard backslash + 1 < input.count else { throw JSONFault(.unterminatedString, at: start) }
    switch input[backslash + 1] {
    case UInt8(ascii: "u"):
      guard let unit = HexadecimalEscape.value(at: backslash + 2, in: input) else {
        throw JSONFault(.badHexEscape, at: backslash)
      }
      guard 0xD800...0xDFFF ~= unit else { return backslash + 6 }
      guard unit < 0xDC00, byte(backslash + 6) == UInt8(ascii: "\\"), byte(backslash + 7) == UInt8(ascii: "u"),
        let trail = HexadecimalEscape.value(at: backslash + 8, in: input), 0xDC00...0xDFFF ~= trail
      else { throw JSONFault(.loneSurrogate, at: backslash) }
      return backslash + 12
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return backslash + 2
    default: throw JSONFault(.badEscape, at: backslash)
    }
  }
}
