import JSONModel
import JSONSchema
import Testing

/// The logic of schemas, references, and what is left unevaluated.
struct ApplicatorTests {
  @Test(arguments: [
    KeywordExample(
      name: "conditions", schema: #"{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}"#,
      valid: ["20", "9"], invalid: ["25", "8"]),
    KeywordExample(name: "then without if", schema: #"{"then":false,"else":false}"#, valid: ["1"], invalid: []),
    KeywordExample(
      name: "conditions are unknown to draft-06", schema: #"{"if":{},"then":false}"#, valid: ["1"], invalid: [],
      dialect: .draft6),
    KeywordExample(
      name: "exactly one", schema: #"{"oneOf":[{"multipleOf":2},{"multipleOf":3},false]}"#, valid: ["2", "3"],
      invalid: ["6", "1"]),
    KeywordExample(
      name: "references hide their siblings in older dialects",
      schema: ##"{"definitions":{"a":{"type":"string"}},"properties":{"x":{"$ref":"#/definitions/a","maxLength":1}}}"##,
      valid: [#"{"x":"long"}"#], invalid: [#"{"x":1}"#], dialect: .draft7),
    KeywordExample(
      name: "references stand beside their siblings now",
      schema: ##"{"$defs":{"a":{"type":"string"}},"properties":{"x":{"$ref":"#/$defs/a","maxLength":1}}}"##,
      valid: [#"{"x":"l"}"#], invalid: [#"{"x":1}"#, #"{"x":"long"}"#]),
    KeywordExample(
      name: "a chain of references",
      schema:
        ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/c"},"c":{"type":"null"}}}"##,
      valid: ["null"], invalid: ["1"]),
    KeywordExample(
      name: "a recursive schema", schema: ##"{"properties":{"next":{"$ref":"#"}},"required":["value"]}"##,
      valid: [#"{"value":1,"next":{"value":2}}"#], invalid: [#"{"value":1,"next":{}}"#]),
    KeywordExample(
      name: "a dynamic reference",
      schema:
        ##"{"$id":"http://x/strict","$ref":"tree","$dynamicAnchor":"node","unevaluatedProperties":false,"$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node","properties":{"data":true,"children":{"items":{"$dynamicRef":"#node"}}}}}}"##,
      valid: [#"{"children":[{"data":1}]}"#], invalid: [#"{"children":[{"daat":1}]}"#, #"{"daat":1}"#]),
    KeywordExample(
      name: "a recursive reference",
      schema:
        ##"{"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"http://x/strict","$ref":"tree","$recursiveAnchor":true,"unevaluatedProperties":false,"$defs":{"tree":{"$id":"tree","$recursiveAnchor":true,"properties":{"data":true,"children":{"items":{"$recursiveRef":"#"}}}}}}"##,
      valid: [#"{"children":[{"data":1}]}"#], invalid: [#"{"children":[{"daat":1}]}"#]),
  ])
  func judgesApplicators(_ example: KeywordExample) throws { try example.check() }

  @Test(arguments: [
    KeywordExample(
      name: "branches that reject evaluate nothing",
      schema:
        #"{"anyOf":[{"properties":{"a":true,"b":{"const":1}},"required":["b"]},{"properties":{"a":true}}],"unevaluatedProperties":false}"#,
      valid: [#"{"a":1}"#, #"{"a":1,"b":1}"#], invalid: [#"{"a":1,"b":2}"#, #"{"c":1}"#]),
    KeywordExample(
      name: "not evaluates nothing",
      schema: #"{"not":{"not":{"properties":{"a":true}}},"unevaluatedProperties":false}"#,
      valid: ["{}"], invalid: [#"{"a":1}"#]),
    KeywordExample(
      name: "a condition evaluates where it holds",
      schema:
        #"{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"properties":{"b":true}},"else":{"properties":{"c":true}},"unevaluatedProperties":false}"#,
      valid: [#"{"a":1,"b":2}"#, #"{"c":3}"#], invalid: [#"{"a":2,"c":3}"#, #"{"a":1,"c":3}"#]),
    KeywordExample(
      name: "an inner unevaluatedProperties evaluates the rest",
      schema: #"{"allOf":[{"unevaluatedProperties":{"type":"integer"}}],"unevaluatedProperties":false}"#,
      valid: [#"{"a":1}"#], invalid: [#"{"a":"b"}"#]),
    KeywordExample(
      name: "contains evaluates items in the newest dialect",
      schema: #"{"contains":{"minimum":5},"unevaluatedItems":{"const":1}}"#,
      valid: ["[5,1,7]"], invalid: ["[5,2]"]),
    KeywordExample(
      name: "contains evaluates nothing in 2019-09", schema: #"{"contains":{"minimum":5},"unevaluatedItems":false}"#,
      valid: [], invalid: ["[5]"], dialect: .draft201909),
    KeywordExample(
      name: "many members", schema: #"{"patternProperties":{"[02468]$":true},"unevaluatedProperties":{"const":1}}"#,
      valid: ["{\((0..<200).map { "\"m\($0)\":\($0 % 2)" }.joined(separator: ","))}"],
      invalid: ["{\((0..<200).map { "\"m\($0)\":\($0 % 4)" }.joined(separator: ","))}"]),
    KeywordExample(
      name: "an adjacent schema is no cousin",
      schema: #"{"allOf":[{"properties":{"a":true}},{"unevaluatedProperties":false}]}"#, valid: ["{}"],
      invalid: [#"{"a":1}"#]),
  ])
  func judgesWhatIsLeft(_ example: KeywordExample) throws { try example.check() }

  @Test(arguments: [
    ##"{"$ref":"#/nowhere"}"##, #"{"properties":{"a":{"$ref":"http://elsewhere/"}}}"#, ##"{"$ref":"#"}"##,
    ##"{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}"##,
    ##"{"anyOf":[{"type":"null"},{"allOf":[{"$ref":"#"}]}]}"##, #"{"pattern":"("}"#, #"{"pattern":"(a)\\1"}"#,
    #"{"patternProperties":{"[":{}}}"#,
  ])
  func givesNoVerdictOnUnusableSchemas(_ schema: String) throws {
    let validator = try SchemaValidator.make(schema)
    let problem = try #require(validator.unusable)
    let instance = try JSONDocument(parsing: "{}").root
    #expect(validator.verdict(on: instance) == .undecided(problem))
    #expect(!validator.isValid(instance))
    #expect(validator.errors(of: instance, limit: 5).isEmpty)
  }

  @Test func passesOverUnusedReferences() throws {
    let validator = try SchemaValidator.make(##"{"$defs":{"a":{"$ref":"#/nowhere"}},"type":"null"}"##)
    #expect(validator.isValid(try JSONDocument(parsing: "null").root))
  }
}
