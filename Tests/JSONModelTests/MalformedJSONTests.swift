import JSONModel
import Testing

@Suite("Text that is not JSON is refused with the place and the reason")
struct MalformedJSONTests {
  @Test(
    "in text",
    arguments: [
      ("", "1:1: the document is empty"),
      (" \n\t", "2:2: the document is empty"),
      ("\u{FEFF}{}", "1:1: the document starts with a byte order mark, which JSON does not allow"),
      ("{} {}", "1:4: expected the end of the document but found '{'"),
      ("1 2", "1:3: expected the end of the document but found '2'"),
      ("null,", "1:5: expected the end of the document but found ','"),
      ("nul", "1:1: expected true, false or null but found another word"),
      ("True", "1:1: expected true, false or null but found another word"),
      ("NaN", "1:1: expected true, false or null but found another word"),
      ("truex", "1:5: expected the end of the document but found 'x'"),
      ("'a'", "1:1: expected a value but found '''"),
      ("\u{A0}1", "1:1: expected a value but found U+00A0"),
      ("\u{0}", "1:1: expected a value but found U+0000"),
      ("// no\n1", "1:1: expected a value but found '/'"),
      ("[", "1:2: expected a value but found the end of the document"),
      ("[1", "1:3: expected ',' or ']' in the array but found the end of the document"),
      ("[1,]", "1:4: expected a value but found ']'"),
      ("[,1]", "1:2: expected a value but found ','"),
      ("[1 2]", "1:4: expected ',' or ']' in the array but found '2'"),
      ("[1}", "1:3: expected ',' or ']' in the array but found '}'"),
      ("]", "1:1: expected a value but found ']'"),
      ("{", "1:2: expected a member name in double quotes or '}' but found the end of the document"),
      ("{a: 1}", "1:2: expected a member name in double quotes or '}' but found 'a'"),
      ("{\"a\" 1}", "1:6: expected ':' after the member name but found '1'"),
      ("{\"a\"}", "1:5: expected ':' after the member name but found '}'"),
      ("{\"a\":}", "1:6: expected a value but found '}'"),
      ("{\"a\":1,}", "1:8: expected a member name in double quotes after ',' but found '}'"),
      ("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}' in the object but found '\"'"),
      ("{\"a\":1]", "1:7: expected ',' or '}' in the object but found ']'"),
      ("[\n  {\n    \"é\": \"ü\", x\n", "3:15: expected a member name in double quotes after ',' but found 'x'"),
    ])
  func structure(text: String, error: String) {
    #expect(Self.error(in: Array(text.utf8)) == error)
  }

  @Test(
    "in numbers",
    arguments: [
      ("-", "1:2: expected a digit in the number but found the end of the document"),
      ("+1", "1:1: expected a value but found '+'"),
      (".5", "1:1: expected a value but found '.'"),
      ("1.", "1:3: expected a digit in the number but found the end of the document"),
      ("1.e5", "1:3: expected a digit in the number but found 'e'"),
      ("1e", "1:3: expected a digit in the number but found the end of the document"),
      ("1e+", "1:4: expected a digit in the number but found the end of the document"),
      ("[1e5.5]", "1:5: expected ',' or ']' in the array but found '.'"),
      ("01", "1:1: the number has a leading zero"),
      ("[-012]", "1:3: the number has a leading zero"),
      ("0x10", "1:2: expected the end of the document but found 'x'"),
      ("-Infinity", "1:2: expected a digit in the number but found 'I'"),
      ("[1e123456789012345678]", "1:2: the number has an exponent of more than 17 digits"),
      (" " + String(repeating: "9", count: 4_097), "1:2: the number is longer than 4096 characters"),
    ])
  func numbers(text: String, error: String) {
    #expect(Self.error(in: Array(text.utf8)) == error)
  }

  @Test(
    "in strings",
    arguments: [
      (#"["abc"#, "1:2: the string that starts here is not closed"),
      (#"["abc\"#, "1:2: the string that starts here is not closed"),
      (#"["a\"]"#, "1:2: the string that starts here is not closed"),
      ("[\"a\nb\"]", "1:4: a string contains U+000A unescaped"),
      ("\"0123456789\u{1F}\"", "1:12: a string contains U+001F unescaped"),
      ("\"abc\tdefghijklmnopqrstuvwxyz\"", "1:5: a string contains U+0009 unescaped"),
      ("\"\u{0}\"", "1:2: a string contains U+0000 unescaped"),
      (#""\x41""#, "1:2: a backslash in a string is followed by 'x', which is no escape"),
      (#""ä\'""#, "1:3: a backslash in a string is followed by ''', which is no escape"),
      (#""\u12G4""#, "1:2: the escape \\u is not followed by four hexadecimal digits"),
      (#""\u12""#, "1:2: the escape \\u is not followed by four hexadecimal digits"),
      (#""\uD800""#, "1:2: the escape stands for half of a surrogate pair, which is no character"),
      (#""ab\uDC00\uD800""#, "1:4: the escape stands for half of a surrogate pair, which is no character"),
      (#""\uD800\uD800""#, "1:2: the escape stands for half of a surrogate pair, which is no character"),
      (#""\uDC00\uDC01""#, "1:2: the escape stands for half of a surrogate pair, which is no character"),
      (#""\uD800\n""#, "1:2: the escape stands for half of a surrogate pair, which is no character"),
      (#"{"\uDBFFA":1}"#, "1:3: the escape stands for half of a surrogate pair, which is no character"),
    ])
  func strings(text: String, error: String) {
    #expect(Self.error(in: Array(text.utf8)) == error)
  }

  @Test(
    "in bytes that are not UTF-8",
    arguments: [
      ([0xFF], "1:1: expected a value but found the byte 0xFF, which is not valid UTF-8"),
      ([0x22, 0x80, 0x22], "1:2: the bytes from 0x80 on are not valid UTF-8"),
      ([0x22, 0xC3, 0x22], "1:2: the bytes from 0xC3 on are not valid UTF-8"),
      ([0x22, 0xC0, 0xAF, 0x22], "1:2: the bytes from 0xC0 on are not valid UTF-8"),
      ([0x22, 0xE0, 0x80, 0x80, 0x22], "1:2: the bytes from 0xE0 on are not valid UTF-8"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2: the bytes from 0xED on are not valid UTF-8"),
      ([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], "1:2: the bytes from 0xF0 on are not valid UTF-8"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2: the bytes from 0xF4 on are not valid UTF-8"),
      ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], "1:2: the bytes from 0xF5 on are not valid UTF-8"),
      ([0x22, 0x61, 0xE2, 0x82], "1:3: the bytes from 0xE2 on are not valid UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x31], "1:1: expected a value but found the byte 0xFE, which is not valid UTF-8"),
      ([0x31, 0x00], "1:2: expected the end of the document but found U+0000"),
    ] as [([UInt8], String)])
  func encoding(bytes: [UInt8], error: String) {
    #expect(Self.error(in: bytes) == error)
  }

  @Test("A syntax error becomes a problem that says the file, line and column")
  func problem() throws {
    let error = try #require(throws: JSONSyntaxError.self) { try JSONDocument(parsing: "{\n \"a\": tru}") }
    #expect(error.position.offset == 8)
    #expect(error.problem(in: "a.json").place == "a.json:2:7")
    #expect(error.problem(in: "a.json").what == "expected true, false or null but found another word")
    #expect(error.problem(in: "a.json").next == "correct the document at this place")
  }

  static func error(in bytes: [UInt8]) -> String? {
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(parsing: bytes)
      return nil
    } catch {
      return error.description
    }
  }
}
