import JSONModel
import JSONSchema
import Testing

struct ValidationErrorTests {
  private func errors(_ schema: String, _ instance: String, limit: Int = 20) throws -> [String] {
    try SchemaValidator.make(schema).errors(of: JSONDocument(parsing: instance).root, limit: limit)
      .map { "\($0.instancePointer) \($0.schemaPointer) \($0.keyword)" }
  }

  @Test func pointsIntoInstanceAndSchema() throws {
    let schema =
      ##"{"properties":{"a/b":{"items":{"$ref":"#/$defs/n"}}},"required":["c"],"additionalProperties":false,"$defs":{"n":{"minimum":1,"type":"integer"}}}"##
    #expect(
      try errors(schema, #"{"a/b":[1,0,0.5],"x":1}"#) == [
        "/a~1b/1 /$defs/n/minimum minimum", "/a~1b/2 /$defs/n/minimum minimum", "/a~1b/2 /$defs/n/type type",
        " /required required", "/x /additionalProperties additionalProperties",
      ])
  }

  @Test func tellsTheOutcomeOfBranches() throws {
    #expect(try errors(#"{"anyOf":[{"type":"null"},{"minimum":3}]}"#, "1") == [" /anyOf anyOf"])
    #expect(try errors(#"{"oneOf":[{},{}]}"#, "1") == [" /oneOf oneOf"])
    #expect(try errors(#"{"not":{}}"#, "1") == [" /not not"])
    #expect(try errors(#"{"if":true,"then":{"type":"null"}}"#, "1") == [" /then/type type"])
    #expect(try errors(#"{"contains":{"const":2},"minContains":2}"#, "[2]") == [" /minContains minContains"])
  }

  @Test func tellsWhatIsUnevaluated() throws {
    let schema = #"{"properties":{"a":true},"unevaluatedProperties":false}"#
    #expect(
      try errors(schema, #"{"a":1,"b":2,"c":3}"#) == [
        "/b /unevaluatedProperties unevaluatedProperties", "/c /unevaluatedProperties unevaluatedProperties",
      ])
  }

  @Test func namesTheDocumentOfTheKeyword() throws {
    let resources = SchemaResources([("http://x/other", try JSONDocument(parsing: #"{"type":"null"}"#))])
    let index = try SchemaIndex(JSONDocument(parsing: #"{"$ref":"http://x/other"}"#), resources: resources)
    let error = try #require(SchemaValidator(index).errors(of: JSONDocument(parsing: "1").root, limit: 1).first)
    #expect(error.schemaURI == "http://x/other")
    #expect(error.schemaPointer.description == "/type")
  }

  @Test func stopsAtTheLimit() throws {
    let instance = "[\((0..<50).map { "\"\($0)\"" }.joined(separator: ","))]"
    #expect(try errors(#"{"items":{"type":"null"}}"#, instance, limit: 7).count == 7)
    #expect(try errors(#"{"items":{"type":"null"}}"#, instance, limit: 0).isEmpty)
  }

  /// The name and the value of a member are two values at one place, so that one schema may reject both.
  @Test func judgesNamesBesideValues() throws {
    let schema =
      ##"{"propertyNames":{"$ref":"#/$defs/s"},"properties":{"abc":{"$ref":"#/$defs/s"}},"$defs":{"s":{"maxLength":2}}}"##
    let found = try SchemaValidator.make(schema).errors(of: JSONDocument(parsing: #"{"abc":"wider"}"#).root, limit: 5)
    #expect(found.map(\.message.last) == ["3", "5"])
  }
}
