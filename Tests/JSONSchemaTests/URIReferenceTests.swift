import Testing

@testable import JSONSchema

@Suite("A URI reference")
struct URIReferenceTests {
  /// RFC 3986 §5.4, with the base `http://a/b/c/d;p?q`.
  @Test(
    "is resolved as the standard shows",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("", "http://a/b/c/d;p?q"),
      (";x", "http://a/b/c/;x"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
      ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
      ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("http:g", "http:g"),
    ])
  func resolution(text: String, expected: String) {
    let base = URIReference("http://a/b/c/d;p?q")
    #expect(URIReference(text).resolved(against: base).resource == expected)
  }

  @Test("decodes its fragment", arguments: [("#a%20b", "a b"), ("#", ""), ("x", ""), ("#%C3%A9", "é")])
  func fragment(text: String, expected: String) { #expect(URIReference(text).decodedFragment == expected) }

  @Test("has no decoded fragment where the escapes are broken", arguments: ["#%", "#%4", "#%zz", "#%+1", "#%ff"])
  func broken(text: String) { #expect(URIReference(text).decodedFragment == nil) }
}
