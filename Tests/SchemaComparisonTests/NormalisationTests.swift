import JSONSchema
import SchemaComparison
import Testing

@Suite("Two spellings")
struct NormalisationTests {
  @Test(
    "that say the same have one form",
    arguments: [
      (#"{"type":["string"]}"#, #"{"type":"string"}"#),
      (#"{"type":["integer","number"]}"#, #"{"type":"number"}"#),
      (#"{"const":1}"#, #"{"enum":[1.0,1]}"#),
      (#"{"const":"a","enum":["a","b"]}"#, #"{"enum":["a"]}"#),
      (#"{"enum":[{"a":1,"b":2}]}"#, #"{"enum":[{"b":2.0,"a":1}]}"#),
      (#"{"minimum":1,"exclusiveMinimum":0}"#, #"{"minimum":1.0}"#),
      (#"{"minimum":1,"exclusiveMinimum":1}"#, #"{"exclusiveMinimum":1}"#),
      (#"{"maximum":10}"#, #"{"maximum":1e1}"#),
      (#"{"allOf":[{"type":"string"}]}"#, #"{"type":"string"}"#),
      (#"{"allOf":[{},true,{"title":"t"}]}"#, "true"),
      (#"{"additionalProperties":{"items":{}}}"#, "{}"),
      (#"{"if":{"type":"string"}}"#, "{}"),
      (#"{"then":{"type":"string"},"else":false}"#, "{}"),
      (#"{"if":{"type":"string"},"then":true}"#, "{}"),
      (#"{"minContains":2,"maxContains":3}"#, "{}"),
      (#"{"dependentRequired":{"a":[]},"dependentSchemas":{"a":{}}}"#, "{}"),
      (#"{"additionalItems":false,"discriminator":{"propertyName":"k"}}"#, "{}"),
      (#"{"$defs":{"a":{"type":"null"}},"definitions":{"b":false}}"#, "{}"),
      (##"{"items":{"$ref":"#/$defs/a","default":1},"$defs":{"a":{"type":"null"}}}"##, #"{"items":{"type":"null"}}"#),
      (
        ##"{"$ref":"#/$defs/a","minLength":1,"$defs":{"a":{"type":"string"}}}"##,
        #"{"minLength":1,"allOf":[{"type":"string"}]}"#
      ),
      (
        ##"{"properties":{"next":{"$ref":"#"}},"type":"object"}"##,
        ##"{"type":"object","properties":{"next":{"$ref":"#/$defs/n"}},"$defs":{"n":{"type":"object","properties":{"next":{"$ref":"#"}}}}}"##
      ),
    ])
  func equal(pair: (String, String)) throws {
    let result = try diff(pair.0, pair.1)
    #expect(result.isStructurallyEqual && result.changes.isEmpty)
    #expect(try form(pair.0) == form(pair.1))
  }

  @Test(
    "that differ have two forms",
    arguments: [
      (#"{"enum":[true]}"#, #"{"enum":[1]}"#),
      (#"{"properties":{"a":true}}"#, "{}"),
      (#"{"const":1,"enum":[2]}"#, #"{"enum":[2]}"#),
      (#"{"oneOf":[{"type":"string"},{"type":"string"}]}"#, #"{"oneOf":[{"type":"string"}]}"#),
      (
        #"{"prefixItems":[{"type":"string"},{"type":"null"}]}"#, #"{"prefixItems":[{"type":"null"},{"type":"string"}]}"#
      ),
      (#"{"not":{}}"#, "{}"),
      (#"{"contains":true}"#, "{}"),
      (#"{"minimum":1}"#, #"{"exclusiveMinimum":1}"#),
      (#"{"maximum":1e400}"#, #"{"maximum":1e401}"#),
      ("{\"properties\":{\"\u{e9}\":{}}}", "{\"properties\":{\"e\u{301}\":{}}}"),
      (#"{"$ref":"other.json"}"#, #"{"$id":"https://example.org/a/","$ref":"other.json"}"#),
      (
        #"{"unevaluatedProperties":false,"allOf":[{"additionalProperties":true}]}"#, #"{"unevaluatedProperties":false}"#
      ),
      (#"{"unevaluatedProperties":false,"if":{"properties":{"a":{}}}}"#, #"{"unevaluatedProperties":false}"#),
      (#"{"unevaluatedItems":false,"items":true}"#, #"{"unevaluatedItems":false}"#),
    ])
  func different(pair: (String, String)) throws {
    let result = try diff(pair.0, pair.1)
    #expect(!result.isStructurallyEqual && !result.changes.isEmpty)
    #expect(try form(pair.0) != form(pair.1))
  }

  @Test("of older dialects differ from the newest in the dialect alone")
  func dialects() throws {
    let old =
      #"{"$schema":"http://json-schema.org/draft-04/schema#","id":"x","minimum":1,"exclusiveMinimum":true,"items":[{"type":"null"}],"additionalItems":{"type":"string"},"dependencies":{"a":["b"],"c":{"required":["d"]}}}"#
    let new =
      #"{"exclusiveMinimum":1,"prefixItems":[{"type":"null"}],"items":{"type":"string"},"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":{"required":["d"]}}}"#
    let changes = try diff(old, new).changes
    #expect(changes.map(\.line) == ["dialect-changed /$schema|"])
  }

  @Test("of an old reference: what stands beside it counts for nothing before 2019-09")
  func siblings() throws {
    let old = ##"{"definitions":{"a":{"type":"null"}},"items":{"$ref":"#/definitions/a","minLength":1}}"##
    let new = ##"{"definitions":{"a":{"type":"null"}},"items":{"$ref":"#/definitions/a"}}"##
    #expect(try diff(old, new, dialect: .draft7).changes.isEmpty)
    #expect(try diff(old, new).changes.map(\.kind) == [.minLengthRemoved])
  }

  private func form(_ text: String) throws -> [UInt8] { try StructureForm.bytes(of: schema(text)) }
}
