import JSONModel
import JSONSchema
import Testing

/// `type`, `enum`, `const`, numbers and strings.
struct ValueKeywordTests {
  @Test(arguments: [
    KeywordExample(
      name: "integers are mathematical", schema: #"{"type":"integer"}"#,
      valid: ["1", "1.0", "-0.0", "1e2", "12.50e1", "1e400", "123456789012345678901234567890.000"],
      invalid: ["1.5", "1e-1", "123456789012345678901234567890.5", "\"1\"", "true", "null"]),
    KeywordExample(
      name: "draft-04 integers are mathematical too", schema: #"{"type":"integer"}"#, valid: ["1.0"], invalid: ["1.5"],
      dialect: .draft4),
    KeywordExample(
      name: "number includes integer", schema: #"{"type":["integer","number"]}"#, valid: ["1", "1.5"], invalid: ["[]"]),
    KeywordExample(
      name: "enum compares as JSON", schema: #"{"enum":[1,"a",null,true,[1,{"x":1,"y":2}],{}]}"#,
      valid: ["1.0", "10e-1", "\"\\u0061\"", "null", "true", "[1.0,{\"y\":2,\"x\":1}]", "{}"],
      invalid: ["0", "\"b\"", "false", "[1,{\"x\":1}]", "[]", "{\"x\":1}", "\"\"", "\"1\""]),
    KeywordExample(
      name: "a long enum",
      schema: "{\"enum\":[\((0..<500).map { "\($0),\"name \($0) of many values\"" }.joined(separator: ","))]}",
      valid: ["0", "499.0", "\"name 499 of many values\""],
      invalid: ["500", "-1", "\"name 500 of many values\"", "\"name\""]),
    KeywordExample(
      name: "const of a literal", schema: #"{"const":false}"#, valid: ["false"], invalid: ["true", "0", "null", "\"\""]),
    KeywordExample(
      name: "enum and const together", schema: #"{"enum":[1,2,"a"],"const":2}"#, valid: ["2"], invalid: ["1", "\"a\""]),
    KeywordExample(
      name: "an enum that allows nothing", schema: #"{"enum":[]}"#, valid: [], invalid: ["1", "null", "{}"]),
  ])
  func judgesValues(_ example: KeywordExample) throws { try example.check() }

  @Test(arguments: [
    KeywordExample(
      name: "bounds are exact", schema: #"{"minimum":0.1,"exclusiveMaximum":9007199254740993}"#,
      valid: ["0.1", "0.10", "9007199254740992", "9007199254740992.999999"],
      invalid: ["0.09999999999999999999999999", "9007199254740993", "9007199254740993.0", "-1"]),
    KeywordExample(
      name: "bounds beyond machine words", schema: #"{"maximum":1e400,"minimum":-123456789012345678901234567890}"#,
      valid: ["1e400", "10e399", "0", "-123456789012345678901234567890.0"],
      invalid: ["1.1e400", "1e401", "-123456789012345678901234567890.1", "-1e30"]),
    KeywordExample(
      name: "draft-04 flags", schema: #"{"minimum":1,"exclusiveMinimum":true,"maximum":2,"exclusiveMaximum":false}"#,
      valid: ["1.5", "2"], invalid: ["1", "2.1"], dialect: .draft4),
    KeywordExample(
      name: "multiples are exact", schema: #"{"multipleOf":0.01}"#,
      valid: ["4.35", "1e300", "0", "-19.99", "123456789012345678901234567890.12"],
      invalid: ["4.355", "1e-3", "123456789012345678901234567890.123"]),
    KeywordExample(
      name: "multiples of large and small numbers", schema: #"{"anyOf":[{"multipleOf":1e-300},{"multipleOf":3e40}]}"#,
      valid: ["5", "1e-300", "6e40", "0.5"], invalid: ["1e-301"]),
    KeywordExample(
      name: "numbers of an enum", schema: #"{"enum":[0.1,1e30,20000000000000000000]}"#,
      valid: ["0.10", "1000000000000000000000000000000", "2e19"], invalid: ["0.1000000000000000000001", "1e31"]),
  ])
  func judgesNumbers(_ example: KeywordExample) throws { try example.check() }

  @Test(arguments: [
    KeywordExample(
      name: "lengths count code points", schema: #"{"minLength":2,"maxLength":3}"#,
      valid: ["\"ab\"", "\"💩💩\"", "\"\\ud83d\\udca9\\ud83d\\udca9\\u0061\"", "\"e\u{301}\"", "\"日本語\"", "1"],
      invalid: ["\"a\"", "\"💩\"", "\"abcd\"", "\"\\n\"", "\"日本語字\"", "\"\""]),
    KeywordExample(
      name: "long texts", schema: #"{"minLength":20,"maxLength":20}"#,
      valid: ["\"\(String(repeating: "é", count: 20))\"", "\"\(String(repeating: "💩", count: 20))\""],
      invalid: ["\"\(String(repeating: "é", count: 19))\"", "\"\(String(repeating: "a", count: 21))\""]),
    KeywordExample(
      name: "absurd lengths", schema: #"{"maxLength":1e18,"maxItems":1e300,"maxProperties":99999999999999999999}"#,
      valid: ["\"a\"", "[1]", "{\"a\":1}"], invalid: []),
    KeywordExample(name: "an absurd least length", schema: #"{"minLength":1e18}"#, valid: ["1"], invalid: ["\"a\""]),
    KeywordExample(
      name: "patterns see decoded text", schema: #"{"pattern":"^a\nb$"}"#, valid: [#""a\nb""#, #""\u0061\u000ab""#],
      invalid: [#""ab""#, #""a\\nb""#]),
    KeywordExample(
      name: "a pattern is searched for", schema: #"{"pattern":"b+"}"#, valid: ["\"abc\"", "3"],
      invalid: ["\"ac\"", "\"\""]),
  ])
  func judgesStrings(_ example: KeywordExample) throws { try example.check() }
}
