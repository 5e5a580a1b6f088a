import JSONModel
import Testing

@Suite("Written JSON has no characters that a terminal obeys or does not show")
struct HiddenCharactersTests {
  /// The ranges that are escaped; every bound is checked from both sides.
  static let hidden: [ClosedRange<UInt32>] = [
    0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
  ]

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  @Test("Exactly the hidden characters are escaped, in strings, in names and in values that were read")
  func everyScalar() throws {
    for number in UInt32(0x20)...0xE_0100 where number != 0x22 && number != 0x5C {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = String(scalar)
      let expected = Self.hidden.contains { $0.contains(number) } ? Self.escape(scalar) : text
      let written = JSONOutput.string(text).text(pretty: false)
      if written != "\"\(expected)\"" || written.unicodeScalars.count != expected.unicodeScalars.count + 2 {
        Issue.record("U+\(String(number, radix: 16)) is written as \(written)")
      }
    }
  }

  @Test("Names, elements and copied source text are treated alike", arguments: [true, false])
  func everyPlace(pretty: Bool) throws {
    let text = "a\u{202E}\u{9B}31mé\u{E0041}—\u{FEFF}中\u{7F}😀"
    let expected = #"a\u202e\u009b31mé\udb40\udc41—\ufeff中\u007f😀"#
    let read = try JSONDocument(parsing: "{\"\(text)\":[\"\(text)\"]}").root
    let outputs: [JSONOutput] = [.value(read), .object([(name: text, value: .array([.string(text)]))])]
    for output in outputs {
      let written = output.text(pretty: pretty)
      #expect(written.filter { $0 != " " && $0 != "\n" } == #"{"\#(expected)":["\#(expected)"]}"#)
      #expect(try JSONDocument(parsing: written).root == read)
    }
  }

  @Test("An escape before a hidden character stays what it was")
  func afterEscapes() throws {
    let source = "\"\\\\\u{202E}\\u005c\u{85}\\n\u{200B}\""
    let value = try JSONDocument(parsing: source).root
    let written = JSONOutput.value(value).text(pretty: false)
    #expect(written == #""\\\u202e\u005c\u0085\n\u200b""#)
    #expect(try JSONDocument(parsing: written).root.string == value.string)
    #expect(JSONOutput.string(value.string ?? "").text(pretty: false) == #""\\\u202e\\\u0085\n\u200b""#)
  }

  @Test("A hidden character is found wherever it stands in a word of eight bytes")
  func everyOffset() throws {
    for offset in 0..<24 {
      for hidden in ["\u{7F}", "\u{80}", "\u{2066}"] {
        let text = String(repeating: "x", count: offset) + hidden + String(repeating: "~", count: 23 - offset)
        let written = JSONOutput.string(text).text(pretty: false)
        #expect(written.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) })
        #expect(try JSONDocument(parsing: written).root.string == text)
      }
    }
  }

  @Test("The canonical form keeps them, as RFC 8785 demands")
  func canonical() throws {
    let text = "\"\u{7F}\u{9B}\u{202E}\u{200D}\u{2028}\u{FEFF}\""
    #expect(CanonicalJSON.text(of: try JSONDocument(parsing: text).root) == text)
  }
}
