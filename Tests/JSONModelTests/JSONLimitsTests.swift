import JSONModel
import Testing

@Suite("Documents beyond a limit are refused before they cost much")
struct JSONLimitsTests {
  @Test("Depth up to the limit is read, one level more is not")
  func depth() throws {
    let limits = JSONLimits(maximumDepth: 3)
    _ = try JSONDocument(parsing: "[{\"a\":[1]}]", limits: limits)
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: "[{\"a\":\n [[]]}]", limits: limits)
    }
    #expect(error.description == "2:3: arrays and objects are nested more than 3 levels deep")
    #expect(try JSONDocument(parsing: "7", limits: JSONLimits(maximumDepth: 0)).root.number?.integer == 7)
    #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: "[]", limits: JSONLimits(maximumDepth: -1)) }
  }

  @Test("The standard depth is 512", arguments: ["[", "{\"a\":"])
  func standardDepth(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    let text = { (depth: Int) in
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    }
    _ = try JSONDocument(parsing: text(512))
    #expect(MalformedJSONTests.error(in: Array(text(513).utf8))?.hasSuffix("more than 512 levels deep") == true)
  }

  @Test("A million opening brackets are refused without a deep stack", arguments: ["[", "{\"a\":", "[{\"a\":"])
  func hostileDepth(opening: String) throws {
    let bytes = Array(String(repeating: opening, count: 1_000_000).utf8)
    #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: bytes) }
  }

  @Test("The deepest nesting that can be allowed is read, walked, compared and written")
  func deepestNesting() throws {
    let depth = JSONLimits.deepestNesting
    let limits = JSONLimits(maximumDepth: .max)
    let text = { (inner: String) in
      String(repeating: "[", count: depth) + inner + String(repeating: "]", count: depth)
    }
    let one = try JSONDocument(parsing: text("1"), limits: limits).root
    let other = try JSONDocument(parsing: text("1.0"), limits: limits).root
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(CanonicalJSON.text(of: other) == text("1"))
    #expect(JSONOutput.value(one).text(pretty: false) == text("1"))
    #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: "[" + text("1") + "]", limits: limits) }
  }

  @Test("Size up to the limit is read, one byte more is not")
  func size() throws {
    _ = try JSONDocument(parsing: "[12]", limits: JSONLimits(maximumBytes: 4))
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: "[123]", limits: JSONLimits(maximumBytes: 4))
    }
    #expect(error.description == "1:1: the document has 5 bytes, more than the limit of 4")
    #expect(error.next == "split the document or raise the size limit")
  }
}
