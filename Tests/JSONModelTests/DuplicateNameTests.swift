import JSONModel
import Testing

@Suite("Two members of one object never have the same name")
struct DuplicateNameTests {
  @Test(
    "The second one is refused where it stands",
    arguments: [
      (#"{"a":1,"a":2}"#, #"1:8: the object has a second member named "a""#),
      (#"{"a":1,"\u0061":2}"#, #"1:8: the object has a second member named "a""#),
      (#"{"\u0061":1,"b":2,"a":2}"#, #"1:19: the object has a second member named "a""#),
      (#"{"/":1,"\/":2}"#, #"1:8: the object has a second member named "/""#),
      (#"{"😀":1,"\ud83d\ude00":2}"#, #"1:8: the object has a second member named "😀""#),
      (#"{"":1,"":2}"#, #"1:7: the object has a second member named """#),
      ("{\"x\":{\"a\":1,\n \"b\":1,\n \"b\":1}}", #"3:2: the object has a second member named "b""#),
      (#"{"a":{"a":{}},"b":[{"a":1}],"a":0}"#, #"1:29: the object has a second member named "a""#),
      (#"{"\n\u0007\"":1,"\n\u0007\"":2}"#, #"1:17: the object has a second member named "\n\u0007\"""#),
    ])
  func refused(text: String, error: String) {
    #expect(MalformedJSONTests.error(in: Array(text.utf8)) == error)
  }

  @Test(
    "Names that only look alike are different",
    arguments: [
      #"{"a":1,"A":2}"#, #"{"a":{"a":1},"b":{"a":1}}"#, "{\"e\u{301}\":1,\"\u{E9}\":2}", #"{"a":1,"a ":2,"":3}"#,
      #"{"12345678x":1,"12345678y":2,"x12345678":3}"#, #"{"\\u0061":1,"a":2}"#,
    ])
  func accepted(text: String) throws {
    let root = try JSONDocument(parsing: text).root
    #expect(root.object?.names.count == root.object?.count)
  }

  @Test("In objects of every size, wherever the two stand", arguments: [2, 15, 16, 17, 18, 40, 300])
  func everySize(count: Int) throws {
    let names = (0..<count).map { "\"name\($0)\"" }
    _ = try JSONDocument(parsing: "{" + names.map { $0 + ":0" }.joined(separator: ",") + "}")
    for repeated in stride(from: 0, to: count - 1, by: max(1, count / 7)) {
      let members = (names + [names[repeated]]).map { $0 + ":[{}]" }
      let error = MalformedJSONTests.error(in: Array(("{" + members.joined(separator: ",\n") + "}").utf8))
      #expect(error == "\(count + 1):1: the object has a second member named \(names[repeated])")
    }
  }

  @Test("Every one of 100,000 members is found, and a repeated one is refused")
  func manyMembers() throws {
    let count = 100_000
    let members = (0..<count).map { "\"\($0)\":\($0)" }.joined(separator: ",")
    let object = try #require(try JSONDocument(parsing: "{\(members)}").root.object)
    #expect(object.count == count)
    #expect((0..<count).allSatisfy { object[String($0)]?.number?.integer == $0 })
    #expect(object["100000"] == nil)
    #expect(throws: JSONSyntaxError.self) { try JSONDocument(parsing: "{\(members),\"77777\":0}") }
  }

  @Test("A long name is shortened in the message")
  func longName() {
    let name = String(repeating: "n", count: 100)
    let shown = String(repeating: "n", count: 60) + "…"
    #expect(
      MalformedJSONTests.error(in: Array("{\"\(name)\":1,\"\(name)\":1}".utf8))
        == "1:107: the object has a second member named \"\(shown)\"")
  }
}
