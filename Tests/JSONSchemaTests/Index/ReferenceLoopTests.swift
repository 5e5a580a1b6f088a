import JSONModel
import JSONSchema
import Testing

@Suite("A circle of references")
struct ReferenceLoopTests {
  @Test(
    "is found where no step leads into the instance",
    arguments: [
      ##"{"$ref":"#"}"##, ##"{"allOf":[{"$ref":"#"}]}"##, ##"{"anyOf":[{"type":"null"},{"$ref":"#"}]}"##,
      ##"{"oneOf":[{"not":{"$ref":"#/oneOf/0"}}]}"##, ##"{"if":{"$ref":"#"},"then":{}}"##,
      ##"{"if":{},"then":{"$ref":"#"}}"##, ##"{"if":{},"else":{"$ref":"#"}}"##,
      ##"{"dependentSchemas":{"a":{"$ref":"#"}}}"##,
      ##"{"properties":{"a":{"$ref":"#/$defs/b"}},"$defs":{"b":{"$ref":"#/$defs/c"},"c":{"allOf":[{"$ref":"#/$defs/b"}]}}}"##,
      ##"{"items":{"$id":"http://e.org/i","$dynamicAnchor":"a","$dynamicRef":"#a"}}"##,
    ])
  func found(text: String) throws { #expect(try index(text).unguardedLoop() != nil) }

  @Test(
    "is none where each round takes a step into the instance, or nothing reaches it",
    arguments: [
      "{}", "true", ##"{"properties":{"a":{"$ref":"#"}}}"##, ##"{"items":{"allOf":[{"$ref":"#"}]}}"##,
      ##"{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"$ref":"#/$defs/b"},"b":{}}}"##,
      ##"{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##,
      ##"{"then":{"$ref":"#"}}"##, ##"{"contentSchema":{"$ref":"#"}}"##, ##"{"$ref":"#/gone"}"##,
      ##"{"dependencies":{"a":{"$ref":"#"}}}"##, ##"{"unevaluatedProperties":{"$ref":"#"}}"##,
    ])
  func none(text: String) throws { #expect(try index(text).unguardedLoop() == nil) }

  @Test("through dependencies counts while that is a keyword")
  func dependencies() throws {
    #expect(try index(##"{"dependencies":{"a":{"$ref":"#"}}}"##, .draft7).unguardedLoop() != nil)
  }

  @Test("in another document is told with its address")
  func elsewhere() throws {
    let index = try index(##"{"$ref":"http://e.org/a"}"##, nil, [("http://e.org/a", ##"{"not":{"$ref":"#"}}"##)])
    #expect(index.unguardedLoop()?.place.hasPrefix("http://e.org/a#") == true)
  }

  @Test("that nothing reaches leaves a document readable, as it leaves it meaningful")
  func unused() throws {
    let text = ##"{"type":"null","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##
    let document = try SchemaDocument(JSONDocument(parsing: text))
    #expect(document.graph.nodes.count == 1)
    let used = ##"{"items":{"$ref":"#/$defs/a"},"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##
    let problem = #expect(throws: Problem.self) { try SchemaDocument(JSONDocument(parsing: used)) }
    #expect(problem?.what.contains("circle") == true)
  }
}
