import JSONModel
import Testing

@Suite("Documents give back what their text says")
struct JSONDocumentTests {
  @Test("Each of the six types, with whitespace of every sort around them")
  func types() throws {
    let text = "\r\n\t { \"n\" :null , \"t\":true,\"f\" : false,\"i\":-12, \"s\":\"x\" ,\"a\":[ ], \"o\":{ }\t} \n"
    let root = try JSONDocument(parsing: text).root
    #expect(root.kind == .object)
    #expect(root["n"]?.isNull == true)
    #expect(root["t"]?.boolean == true)
    #expect(root["f"]?.boolean == false)
    #expect(root["i"]?.number?.integer == -12)
    #expect(root["s"]?.string == "x")
    #expect(root["a"]?.array?.isEmpty == true)
    #expect(root["o"]?.object?.isEmpty == true)
    #expect(root["missing"] == nil)
    #expect(root["s"]?.number == nil)
    #expect(root["i"]?.string == nil)
    #expect(root["t"]?.isNull == false)
    #expect(root.array == nil)
  }

  @Test("Members keep their order, elements theirs")
  func order() throws {
    let root = try JSONDocument(parsing: #"{"b":[1,[2],{"x":3},"4"],"a":{},"c\n":0}"#).root
    #expect(root.object?.names == ["b", "a", "c\n"])
    #expect(
      root.object?.map { String(decoding: $0.value.sourceBytes, as: UTF8.self) } == [
        #"[1,[2],{"x":3},"4"]"#, "{}", "0",
      ])
    let array = try #require(root["b"]?.array)
    #expect(array.map(\.kind) == [.number, .array, .object, .string])
    #expect(array.indices.map { array[$0].kind } == array.map(\.kind))
    #expect(array.first?.number?.integer == 1)
    #expect(root["b"]?[3]?.string == "4")
    #expect(root["b"]?[4] == nil)
    #expect(root["b"]?[-1] == nil)
  }

  @Test(
    "Strings are decoded",
    arguments: [
      (#""""#, ""), (#""a""#, "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud83d\ude00!""#, "😀!"), (#""\u0000""#, "\u{0}"), ("\"日本 – ü\"", "日本 – ü"),
      (#""\ufffe\uffff""#, "\u{FFFE}\u{FFFF}"),
      (
        #""a long text, well over sixteen bytes, then é and \\""#, "a long text, well over sixteen bytes, then é and \\"
      ),
    ])
  func strings(text: String, expected: String) throws {
    let value = try JSONDocument(parsing: text).root
    #expect(value.string.map { Array($0.utf8) } == Array(expected.utf8))
    #expect(Array(value.sourceBytes) == Array(text.utf8))
  }

  @Test("Strings of every length around a machine word are read to their end, at every place")
  func stringLengths() throws {
    for length in 0...40 {
      for padding in 0...9 {
        let text = String(repeating: "a", count: length)
        let root = try JSONDocument(parsing: String(repeating: " ", count: padding) + "[\"\(text)\",\"é\(text)\"]").root
        #expect(root[0]?.string == text)
        #expect(root[1]?.string == "é" + text)
      }
    }
  }

  @Test("Lookups compare names scalar by scalar")
  func lookups() throws {
    let root = try JSONDocument(parsing: "{\"\u{E9}\":1,\"e\u{301}\":2,\"\\u0000x\":3}").root
    #expect(root["\u{E9}"]?.number?.integer == 1)
    #expect(root["e\u{301}"]?.number?.integer == 2)
    #expect(root["\u{0}x"]?.number?.integer == 3)
  }

  @Test("Positions count lines and scalars")
  func positions() throws {
    let root = try JSONDocument(parsing: "{\n  \"😀\": [1,\r\n\t  \"ü\", {}]}").root
    let array = try #require(root["😀"])
    #expect(array.position.description == "2:8")
    #expect(array.position.offset == 12)
    #expect(array[1]?.position.description == "3:4")
    #expect(array[2]?.position.description == "3:9")
    #expect(root.position.offset == 0)
  }
}
