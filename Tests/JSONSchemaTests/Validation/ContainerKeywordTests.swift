import JSONModel
import JSONSchema
import Testing

/// Arrays and objects.
struct ContainerKeywordTests {
  private static let longName = "a name that is longer than sixteen bytes"

  @Test(arguments: [
    KeywordExample(
      name: "tuples", schema: #"{"prefixItems":[{"type":"integer"},{"type":"string"}],"items":{"type":"null"}}"#,
      valid: ["[]", "[1]", "[1,\"a\"]", "[1,\"a\",null]", "{}"], invalid: ["[\"a\"]", "[1,2]", "[1,\"a\",1]"]),
    KeywordExample(
      name: "tuples of older dialects", schema: #"{"items":[{"type":"integer"}],"additionalItems":false}"#,
      valid: ["[]", "[1]"], invalid: ["[1,2]", "[null]"], dialect: .draft7),
    KeywordExample(
      name: "additionalItems without a tuple", schema: #"{"items":{},"additionalItems":false}"#, valid: ["[1,2]"],
      invalid: [], dialect: .draft7),
    KeywordExample(
      name: "contains with bounds", schema: #"{"contains":{"minimum":5},"minContains":2,"maxContains":3}"#,
      valid: ["[5,1,6]", "[5,6,7]", "{}"], invalid: ["[]", "[5]", "[5,6,7,8]"]),
    KeywordExample(
      name: "minContains 0", schema: #"{"contains":false,"minContains":0}"#, valid: ["[]", "[1]"], invalid: []),
    KeywordExample(
      name: "bounds of contains in older dialects", schema: #"{"contains":{"minimum":5},"minContains":2}"#,
      valid: ["[5]"], invalid: ["[1]"], dialect: .draft7),
    KeywordExample(
      name: "few unique items", schema: #"{"uniqueItems":true}"#,
      valid: ["[]", "[1,true,\"1\",null,false,0]", "[{\"a\":1},{\"a\":2}]", "[[1,2],[2,1]]", "[{},[]]"],
      invalid: ["[1,1.0]", "[\"a\",\"\\u0061\"]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", "[[{}],[{}]]", "[0,-0]"]),
    KeywordExample(
      name: "many unique items", schema: #"{"uniqueItems":true}"#,
      valid: ["[\((0..<3_000).map { "\($0),\"\($0)\",{\"n\":\($0)},[\($0)]" }.joined(separator: ","))]"],
      invalid: [
        "[\((0..<3_000).map { "\($0)" }.joined(separator: ",")),2999.0]",
        "[\((0..<100).map { "{\"a\":\($0),\"b\":[\($0)]}" }.joined(separator: ",")),{\"b\":[42e0],\"a\":4.2e1}]",
        "[\((0..<100).map { "\"\($0)\"" }.joined(separator: ",")),\"\\u0037\"]",
        "[\((0..<100).map { "1e\($0)" }.joined(separator: ",")),1e20000,10e19999]",
      ]),
  ])
  func judgesArrays(_ example: KeywordExample) throws { try example.check() }

  @Test(arguments: [
    KeywordExample(
      name: "members by name, pattern and else",
      schema:
        #"{"properties":{"a":{"type":"integer"},"":{"type":"null"}},"patternProperties":{"^a":{"minimum":2},"b":{"maximum":5}},"additionalProperties":{"type":"string"}}"#,
      valid: ["{}", #"{"a":2,"ab":3,"b":1,"x":"y","":null}"#, #"{"\u0061":2}"#, "[]"],
      invalid: [#"{"a":1}"#, #"{"a":2.5}"#, #"{"ab":6}"#, #"{"x":1}"#, #"{"":1}"#, #"{"\u0061":1}"#]),
    KeywordExample(
      name: "required names", schema: #"{"required":["a","\#(longName)","é"]}"#,
      valid: [#"{"\#(longName)":1,"x":2,"\u00e9":3,"a":4}"#, "1"],
      invalid: [
        #"{"\#(longName)":1,"a":4}"#, #"{"\#(longName)!":1,"a":4,"é":1}"#, #"{"a":1,"e\#u{301}":1,"\#(longName)":1}"#,
      ]),
    KeywordExample(
      name: "many long names",
      schema:
        "{\"properties\":{\((0..<300).map { "\"common beginning \($0) common ending\":{\"const\":\($0)}" }.joined(separator: ","))},\"additionalProperties\":false}",
      valid: [#"{"common beginning 0 common ending":0,"common beginning 299 common ending":299}"#],
      invalid: [#"{"common beginning 1 common ending":0}"#, #"{"common beginning 300 common ending":300}"#]),
    KeywordExample(
      name: "names",
      schema: #"{"propertyNames":{"maxLength":2,"pattern":"^[a-z]"},"maxProperties":2,"minProperties":1}"#,
      valid: [#"{"ab":1}"#, #"{"\u0061\u0062":1,"c":2}"#],
      invalid: ["{}", #"{"abc":1}"#, #"{"A":1}"#, #"{"a":1,"b":2,"c":3}"#]),
    KeywordExample(
      name: "dependencies", schema: #"{"dependencies":{"a":["b"],"c":{"required":["d"]},"e":false}}"#,
      valid: ["{}", #"{"a":1,"b":2}"#, #"{"c":1,"d":2}"#, #"{"b":1}"#],
      invalid: [#"{"a":1}"#, #"{"c":1}"#, #"{"e":1}"#], dialect: .draft7),
    KeywordExample(
      name: "the successors of dependencies",
      schema:
        #"{"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":{"required":["d"]}},"dependencies":{"x":["y"]}}"#,
      valid: ["{}", #"{"a":1,"b":2}"#, #"{"x":1}"#], invalid: [#"{"a":1}"#, #"{"c":1}"#]),
  ])
  func judgesObjects(_ example: KeywordExample) throws { try example.check() }
}
