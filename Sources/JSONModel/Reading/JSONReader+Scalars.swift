extension JSONReader {
  @inline(__always)
  func scanNumberOrLiteral(at start: Int) throws(JSONFault) -> Scalar {
    let first = byte(start)
    if first == UInt8(ascii: "-") || Self.isDigit(first) { return (try scanNumber(at: start), .number) }
    return try scanLiteral(at: start)
  }

  private func scanLiteral(at start: Int) throws(JSONFault) -> Scalar {
    switch byte(start) {
    case UInt8(ascii: "t") where hasText("true", at: start): return (start + 4, .boolTrue)
    case UInt8(ascii: "f") where hasText("false", at: start): return (start + 5, .boolFalse)
    case UInt8(ascii: "n") where hasText("null", at: start): return (start + 4, .null)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      throw JSONFault(.badLiteral, at: start)
    default: throw JSONFault(.expectedValue, at: start)
    }
  }

  @inline(__always)
  private func hasText(_ text: StaticString, at start: Int) -> Bool {
    (0..<text.utf8CodeUnitCount).allSatisfy { byte(start &+ $0) == text.utf8Start[$0] }
  }

  /// The offset after the number at `start` (RFC 8259, section 6).
  func scanNumber(at start: Int) throws(JSONFault) -> Int {
    var cursor = byte(start) == UInt8(ascii: "-") ? start &+ 1 : start
    if byte(cursor) == UInt8(ascii: "0"), Self.isDigit(byte(cursor &+ 1)) { throw JSONFault(.leadingZero, at: cursor) }
    cursor = try scanDigits(at: cursor)
    if byte(cursor) == UInt8(ascii: ".") { cursor = try scanDigits(at: cursor &+ 1) }
    if byte(cursor) | 0x20 == UInt8(ascii: "e") { cursor = try scanExponent(at: cursor &+ 1, ofNumberAt: start) }
    guard cursor &- start <= JSONNumber.maximumLength else { throw JSONFault(.numberTooLong, at: start) }
    return cursor
  }

  private func scanExponent(at offset: Int, ofNumberAt start: Int) throws(JSONFault) -> Int {
    var cursor = offset
    if byte(cursor) == UInt8(ascii: "+") || byte(cursor) == UInt8(ascii: "-") { cursor += 1 }
    let end = try scanDigits(at: cursor)
    while byte(cursor) == UInt8(ascii: "0") { cursor += 1 }
    guard end - cursor <= JSONNumber.maximumExponentDigits else { throw JSONFault(.exponentTooLarge, at: start) }
    return end
  }

  @inline(__always)
  private func scanDigits(at start: Int) throws(JSONFault) -> Int {
    var cursor = start
    while Self.isDigit(byte(cursor)) { cursor &+= 1 }
    if cursor == start { throw JSONFault(.missingDigit, at: cursor) }
    return cursor
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
