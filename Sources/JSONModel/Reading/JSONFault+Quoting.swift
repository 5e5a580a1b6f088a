extension JSONFault {
  /// The character at `offset` as a person can read it, never raw: foreign text may hold control characters.
  static func found(at offset: Int, in bytes: [UInt8]) -> String {
    guard offset < bytes.count else { return "the end of the document" }
    let byte = bytes[offset]
    if (0x21...0x7E).contains(byte) { return "'\(Unicode.Scalar(byte))'" }
    if byte == 0x20 { return "a space" }
    let length = bytes.withUnsafeBufferPointer { UTF8Sequence.length(at: offset, in: $0) }
    guard length > 0 else { return "the byte \(hexadecimal(bytes, offset)), which is not valid UTF-8" }
    let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
    return "U+\(padded(text.unicodeScalars.first?.value ?? 0))"
  }

  /// The byte at `offset` as `0xFF`.
  static func hexadecimal(_ bytes: [UInt8], _ offset: Int) -> String {
    guard offset < bytes.count else { return "the end" }
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" + digits : digits)
  }

  /// The member name at `offset` as JSON text, shortened where it is long.
  static func quotedName(at offset: Int, in bytes: [UInt8]) -> String {
    let name = bytes.withUnsafeBufferPointer { StringDecoding.text(ofStringAt: offset, in: $0) }
    let isLong = name.unicodeScalars.count > longestQuote
    let shown = String(name.unicodeScalars.prefix(longestQuote)) + (isLong ? "…" : "")
    var quoted: [UInt8] = []
    StringEscaping.append(shown.utf8, to: &quoted)
    return String(decoding: quoted, as: UTF8.self)
  }

  private static let longestQuote = 60

  private static func padded(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
