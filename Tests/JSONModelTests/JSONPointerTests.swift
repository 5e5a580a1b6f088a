import JSONModel
import Testing

@Suite("Pointers follow RFC 6901")
struct JSONPointerTests {
  static let example = #"""
    {
      "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8
    }
    """#

  @Test(
    "The example of section 5",
    arguments: [
      ("/foo", #"["bar", "baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"),
      ("/g|h", "4"), ("/i\\j", "5"), ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"),
    ])
  func example(text: String, source: String) throws {
    let root = try JSONDocument(parsing: Self.example).root
    let pointer = try #require(JSONPointer(text))
    #expect(root.value(at: pointer).map { String(decoding: $0.sourceBytes, as: UTF8.self) } == source)
    #expect(pointer.description == text)
  }

  @Test("The empty pointer leads to the value itself")
  func root() throws {
    let root = try JSONDocument(parsing: Self.example).root
    #expect(root.value(at: .root) == root)
    #expect(JSONPointer("") == .root)
    #expect(JSONPointer.root.description == "")
    #expect(JSONPointer.root.parent == nil)
  }

  @Test(
    "Pointers that lead nowhere",
    arguments: [
      "/bar", "/foo/2", "/foo/-", "/foo/01", "/foo/+1", "/foo/0/0", "/foo/", "/foo/99999999999999999999", "//",
    ])
  func nowhere(text: String) throws {
    let pointer = try #require(JSONPointer(text))
    #expect(try JSONDocument(parsing: Self.example).root.value(at: pointer) == nil)
  }

  @Test("Texts that are no pointers", arguments: ["foo", "/~", "/~2", "/a~", "#/foo", " "])
  func malformed(text: String) {
    #expect(JSONPointer(text) == nil)
  }

  @Test("Names with digits lead to members, not elements")
  func digits() throws {
    let root = try JSONDocument(parsing: #"{"0":{"01":"x"}}"#).root
    #expect(root.value(at: JSONPointer(tokens: ["0", "01"]))?.string == "x")
  }

  @Test("Tokens are escaped in the right order")
  func escapes() {
    let pointer = JSONPointer.root.appending("~1").appending("a/b~").appending(7)
    #expect(pointer.description == "/~01/a~1b~0/7")
    #expect(JSONPointer(pointer.description) == pointer)
    #expect(pointer.parent?.description == "/~01/a~1b~0")
  }

  @Test("Indices are ordered by value, before names, and a container before its contents")
  func order() throws {
    let texts = ["", "/2", "/2/a", "/10", "/", "/01", "/1a", "/a", "/a/0", "/a/b", "/a~0", "/b", "/é"]
    let pointers = try texts.map { try #require(JSONPointer($0)) }
    for (left, pointer) in pointers.enumerated() {
      for (right, other) in pointers.enumerated() { #expect((pointer < other) == (left < right)) }
    }
  }

  @Test("Pointers with canonically equivalent but different tokens differ")
  func normalisation() {
    #expect(JSONPointer("/\u{E9}") != JSONPointer("/e\u{301}"))
    #expect(Set([JSONPointer("/\u{E9}"), JSONPointer("/e\u{301}")]).count == 2)
  }
}
