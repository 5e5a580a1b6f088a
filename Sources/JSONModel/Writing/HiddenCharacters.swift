/// The characters that JSON allows in a string as they are, and that a terminal obeys or does not show.
///
/// DEL and the C1 controls, which move a cursor; the bidirectional controls, which reverse a line; line and paragraph
/// separators; and what has no width, the joiners among it: a name must not look like another by what cannot be seen.
enum HiddenCharacters {
  /// The JSON text `json` with `\u` escapes for its hidden characters; the same array where it has none. Cost: O(n).
  ///
  /// In valid JSON they stand in strings and names alone, and never after a backslash, so the value stays the same.
  static func escaped(_ json: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    json.withUnsafeBufferPointer { input in
      var index = 0
      while let start = possibleStart(from: index, in: input) {
        let end = start + max(1, UTF8Sequence.length(at: start, in: input))
        let character = String(decoding: input[start..<end], as: UTF8.self)
        if character.unicodeScalars.allSatisfy(isHidden) {
          output.append(contentsOf: input[copied..<start])
          for unit in character.utf16 { appendEscape(of: unit, to: &output) }
          copied = end
        }
        index = end
      }
    }
    guard copied > 0 else { return json }
    output.append(contentsOf: json[copied...])
    return output
  }

  /// Whether a string must not show `scalar` as it is. The ranges: DEL and C1, soft hyphen, Arabic letter mark, Mongolian
  /// vowel separator, zero-width characters and marks, separators and bidirectional controls, invisible operators and
  /// isolates, byte order mark, interlinear annotation, tags.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The next offset of a byte with which the UTF-8 of a hidden character can begin.
  private static func possibleStart(from offset: Int, in input: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = offset
    while index < input.count {
      if index + 8 <= input.count, ByteLanes.isPlainASCII(input.word(at: index)) {
        index += 8
        continue
      }
      switch input[index] {
      case 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: return index
      default: index += 1
      }
    }
    return nil
  }

  private static func appendEscape(of unit: UInt16, to output: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    output.append(contentsOf: "\\u".utf8)
    output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    output.append(contentsOf: digits.utf8)
  }
}

extension ByteLanes {
  /// Whether all lanes are ASCII other than DEL: one more than such a byte still has no top bit, and no carry.
  @inline(__always)
  fileprivate static func isPlainASCII(_ word: UInt64) -> Bool {
    (word | (word & all(0x7F)) &+ all(1)) & all(0x80) == 0
  }
}
