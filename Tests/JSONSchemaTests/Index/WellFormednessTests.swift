import JSONModel
import JSONSchema
import Testing

@Suite("A malformed schema")
struct WellFormednessTests {
  @Test(
    "is refused with the place of the first fault",
    arguments: [
      ("3", "# "), ("null", "# "), ("[]", "# "),
      (#"{"type":"text"}"#, "#/type "), (#"{"type":[]}"#, "#/type "), (#"{"type":["null","null"]}"#, "#/type/1 "),
      (#"{"type":["string",1]}"#, "#/type/1 "), (#"{"properties":[]}"#, "#/properties "),
      (#"{"properties":{"a/b":1}}"#, "#/properties/a~1b "), (#"{"required":"a"}"#, "#/required "),
      (#"{"required":["a","a"]}"#, "#/required/1 "), (#"{"required":[1]}"#, "#/required/0 "),
      (#"{"minLength":-1}"#, "#/minLength "), (#"{"minLength":1.5}"#, "#/minLength "),
      (#"{"minItems":"1"}"#, "#/minItems "), (#"{"pattern":1}"#, "#/pattern "),
      (#"{"multipleOf":0}"#, "#/multipleOf "), (#"{"multipleOf":-2}"#, "#/multipleOf "),
      (#"{"minimum":"1"}"#, "#/minimum "), (#"{"exclusiveMinimum":true}"#, "#/exclusiveMinimum "),
      (#"{"items":[{}]}"#, "#/items "), (#"{"prefixItems":[]}"#, "#/prefixItems "), (#"{"allOf":[]}"#, "#/allOf "),
      (#"{"anyOf":{}}"#, "#/anyOf "), (#"{"oneOf":[{},1]}"#, "#/oneOf/1 "), (#"{"not":[]}"#, "#/not "),
      (#"{"enum":1}"#, "#/enum "), (#"{"$ref":1}"#, "#/$ref "), (#"{"title":1}"#, "#/title "),
      (#"{"uniqueItems":1}"#, "#/uniqueItems "), (#"{"dependentRequired":{"a":[1]}}"#, "#/dependentRequired/a/0 "),
      (#"{"$defs":{"a":{"items":{"type":1}}}}"#, "#/$defs/a/items/type "),
      (##"{"$ref":"#/other/a","other":{"a":{"type":1}}}"##, "#/other/a/type "),
      (##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##, "#"),
      (##"{"allOf":[{"$ref":"#"}]}"##, "#"),
    ])
  func refused(text: String, place: String) throws {
    let problem = #expect(throws: Problem.self) { try SchemaDocument(JSONDocument(parsing: text)) }
    #expect(problem?.place.hasPrefix(place) == true, "\(problem?.place ?? "")")
  }

  @Test(
    "is refused by the rules of its own dialect",
    arguments: [
      (#"{"exclusiveMinimum":1}"#, Dialect.draft4, false), (#"{"exclusiveMinimum":true}"#, .draft4, true),
      (#"{"exclusiveMinimum":1}"#, .draft6, true), ("true", .draft4, false), ("true", .draft6, true),
      (#"{"additionalProperties":false}"#, .draft4, true), (#"{"not":false}"#, .draft4, false),
      (#"{"required":[]}"#, .draft4, false), (#"{"required":[]}"#, .draft6, true),
      (#"{"enum":[1,1.0]}"#, .draft4, false), (#"{"enum":[1,1.0]}"#, .draft7, true),
      (#"{"items":[{}]}"#, .draft201909, true), (#"{"if":1}"#, .draft6, true), (#"{"if":1}"#, .draft7, false),
      (#"{"$ref":"a","type":1}"#, .draft7, true), (#"{"$ref":"a","type":1}"#, .draft201909, false),
      (#"{"additionalItems":1}"#, .draft202012, true), (#"{"x-type":1,"discriminator":2}"#, .draft202012, true),
    ])
  func dialects(text: String, dialect: Dialect, isAccepted: Bool) {
    let result = Result { try SchemaDocument(JSONDocument(parsing: text), dialect: dialect) }
    let wasAccepted = (try? result.get()) != nil
    #expect(wasAccepted == isAccepted)
  }

  @Test("is told with line and column, and what to do")
  func message() throws {
    let problem = #expect(throws: Problem.self) {
      try SchemaDocument(JSONDocument(parsing: "{\n  \"properties\": {\n    \"a\": {\"minLength\": \"3\"}}}"))
    }
    #expect(
      problem?.description == """
        "minLength" must be an integer that is not negative
          where: #/properties/a/minLength (line 3, column 24)
          next:  correct the schema; if it is not written for 2020-12, name its dialect in "$schema"
        """)
  }

  @Test("is known by its dialect, named, configured or standard")
  func dialectChoice() throws {
    func read(_ text: String, _ dialect: Dialect? = nil) throws -> SchemaDocument {
      try SchemaDocument(JSONDocument(parsing: text), dialect: dialect)
    }
    let named = #"{"$schema":"http://json-schema.org/draft-06/schema#"}"#
    let custom = #"{"$schema":"https://example.org/meta"}"#
    #expect(try read("{}").dialect == .draft202012)
    #expect(try read("{}", .draft7).dialect == .draft7)
    #expect(try read(named, .draft7).dialect == .draft6)
    #expect(try read(custom, .draft7).dialect == .draft7)
    #expect(try read(custom).dialectRemark?.what.contains("https://example.org/meta") == true)
    #expect(try read(named).dialectRemark == nil && read("{}").dialectRemark == nil)
  }
}
