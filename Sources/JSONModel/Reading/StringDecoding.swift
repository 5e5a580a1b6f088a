/// Decoding of strings that the reader has already found valid.
enum StringDecoding {
  /// What `body` makes of the decoded UTF-8 of a string word; without a copy where the source has no escapes.
  @inline(__always)
  static func withText<Result>(
    of word: TapeWord, in input: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let content = UnsafeBufferPointer(rebasing: input[word.offset + 1..<word.offset + word.length - 1])
    if word.tag == .plainString { return body(content) }
    return unescaped(content).withUnsafeBufferPointer(body)
  }

  /// The text of the valid string whose opening quote is at `offset`.
  static func text(ofStringAt offset: Int, in input: UnsafeBufferPointer<UInt8>) -> String {
    var end = offset + 1
    while end < input.count, input[end] != UInt8(ascii: "\"") { end += input[end] == UInt8(ascii: "\\") ? 2 : 1 }
    guard offset + 1 < end, end <= input.count else { return "" }
    return String(decoding: unescaped(UnsafeBufferPointer(rebasing: input[offset + 1..<end])), as: UTF8.self)
  }

  /// The UTF-8 that valid string content stands for.
  private static func unescaped(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      guard content[index] == UInt8(ascii: "\\"), index + 1 < content.count else {
        output.append(content[index])
        index += 1
        continue
      }
      let letter = content[index + 1]
      index += 2
      guard letter == UInt8(ascii: "u") else {
        output.append(character(escapedAs: letter))
        continue
      }
      var scalar = HexadecimalEscape.value(at: index, in: content) ?? 0xFFFD
      index += 4
      if UTF16.isLeadSurrogate(UInt16(truncatingIfNeeded: scalar)),
        let trail = HexadecimalEscape.value(at: index + 2, in: content)
      {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + trail & 0x3FF
        index += 6
      }
      output.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
    return output
  }

  private static func character(escapedAs letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
