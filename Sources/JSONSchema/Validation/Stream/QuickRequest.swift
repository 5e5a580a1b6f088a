import JSONModel

/// A request in the usual layout, `{"id":…,"schema":…,"instance":…}` in this order, with a schema that is known: only
/// its instance is parsed.
///
/// Lines in any other layout are no quick requests, nor are those with any fault; they are read with care.
struct QuickRequest {
  /// The text of the id: a number or a plain string.
  let id: UnsafeBufferPointer<UInt8>.SubSequence
  let schema: CachedSchema
  let instance: JSONDocument

  init?(_ line: UnsafeBufferPointer<UInt8>, cache: inout SchemaCache, limits: JSONLimits) {
    guard line.count <= limits.maximumBytes else { return nil }
    var cursor = RequestCursor(line: line)
    guard cursor.skip("{"), cursor.skip("\"id\""), cursor.skip(":"), let id = cursor.skipPlainScalar(),
      cursor.skip(","), cursor.skip("\"schema\""), cursor.skip(":"),
      let schema = cache.schema(atStartOf: line, from: cursor.offset)
    else { return nil }
    cursor.offset += schema.text.count
    guard cursor.skip(","), cursor.skip("\"instance\""), cursor.skip(":"), let rest = cursor.restBeforeBrace,
      let instance = try? JSONDocument(
        parsing: Array(line[rest]),
        limits: JSONLimits(maximumDepth: limits.maximumDepth - 1, maximumBytes: limits.maximumBytes))
    else { return nil }
    self.id = line[id]
    self.schema = schema
    self.instance = instance
  }
}

/// A cursor that skips the whitespace before what it looks for.
private struct RequestCursor {
  let line: UnsafeBufferPointer<UInt8>
  var offset = 0

  /// Skips whitespace and the given text.
  mutating func skip(_ text: StaticString) -> Bool {
    skipWhitespace()
    guard offset + text.utf8CodeUnitCount <= line.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where line[offset + index] != text.utf8Start[index] { return false }
    offset += text.utf8CodeUnitCount
    skipWhitespace()
    return true
  }

  private mutating func skipWhitespace() {
    while offset < line.count, Self.isWhitespace(line[offset]) { offset += 1 }
  }

  private static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Skips a whole number of up to eighteen digits or a string of visible ASCII without escapes.
  mutating func skipPlainScalar() -> Range<Int>? {
    let start = offset
    guard offset < line.count else { return nil }
    if line[offset] == UInt8(ascii: "\"") {
      offset += 1
      while offset < line.count, 0x20...0x7E ~= line[offset], line[offset] != UInt8(ascii: "\"") {
        if line[offset] == UInt8(ascii: "\\") { return nil }
        offset += 1
      }
      guard offset < line.count, line[offset] == UInt8(ascii: "\"") else { return nil }
      offset += 1
      return start..<offset
    }
    while offset < line.count, FormatScanner.isDigit(line[offset]) { offset += 1 }
    let count = offset - start
    guard 1...18 ~= count, count == 1 || line[start] != UInt8(ascii: "0") else { return nil }
    return start..<offset
  }

  /// What stands before the closing brace at the end of the line.
  var restBeforeBrace: Range<Int>? {
    var end = line.count
    while end > offset, Self.isWhitespace(line[end - 1]) { end -= 1 }
    guard end > offset, line[end - 1] == UInt8(ascii: "}") else { return nil }
    return offset..<end - 1
  }
}
