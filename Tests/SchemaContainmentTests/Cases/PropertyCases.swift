extension ContainmentCase {
  static let properties: [ContainmentCase] = [
    ContainmentCase(
      "a declared property becomes required", #"{"properties":{"a":{}}}"#, #"{"properties":{"a":{}},"required":["a"]}"#,
      .narrowed, declared: .narrowed),
    ContainmentCase(
      "a default does not supply a required property", #"{"properties":{"a":{"default":1}}}"#,
      #"{"properties":{"a":{"default":1}},"required":["a"]}"#, .narrowed),
    ContainmentCase(
      "a required property that the least count forces",
      #"{"type":"object","properties":{"a":{}},"additionalProperties":false,"minProperties":1}"#,
      #"{"type":"object","properties":{"a":{}},"additionalProperties":false,"required":["a"]}"#, .equal),
    ContainmentCase(
      "a required property that another one brings",
      #"{"type":"object","required":["a"],"dependentRequired":{"a":["b"]}}"#,
      #"{"type":"object","required":["a","b"]}"#, .equal),
    ContainmentCase("a property is required no more", #"{"required":["a","b"]}"#, #"{"required":["a"]}"#, .widened),
    ContainmentCase(
      "a required name that is not declared", #"{"properties":{"a":{}}}"#, #"{"properties":{"a":{}},"required":["b"]}"#,
      .narrowed, declared: .narrowed),
    ContainmentCase(
      "a required name that nothing allows",
      #"{"type":"object","properties":{"a":{}},"additionalProperties":false,"required":["b"]}"#, #"false"#, .equal),
    ContainmentCase(
      "a new optional property of an open object", #"{"properties":{"a":{}}}"#,
      #"{"properties":{"a":{},"b":{"type":"string"}}}"#, .narrowed, declared: .equal),
    ContainmentCase(
      "a new optional property of an open object that says nothing", #"{"properties":{"a":{}}}"#,
      #"{"properties":{"a":{},"b":true}}"#, .equal),
    ContainmentCase(
      "a new optional property of a closed object", #"{"properties":{"a":{}},"additionalProperties":false}"#,
      #"{"properties":{"a":{},"b":{"type":"string"}},"additionalProperties":false}"#, .widened),
    ContainmentCase(
      "a new property that others cover", #"{"additionalProperties":{"type":"integer"}}"#,
      #"{"properties":{"b":{"type":"number"}},"additionalProperties":{"type":"integer"}}"#, .widened),
    ContainmentCase(
      "a new property that others do not cover", #"{"additionalProperties":{"type":"integer"}}"#,
      #"{"properties":{"b":{"type":"string"}},"additionalProperties":{"type":"integer"}}"#, .incomparable),
    ContainmentCase(
      "several patterns on one name are a conjunction",
      #"{"patternProperties":{"^a":{"minimum":1},"b$":{"maximum":3}}}"#,
      #"{"patternProperties":{"^a":{"minimum":1},"b$":{"maximum":3}},"properties":{"ab":{"minimum":1,"maximum":3}}}"#,
      .equal),
    ContainmentCase(
      "a new required property of an open object", #"{"properties":{"a":{}}}"#,
      #"{"properties":{"a":{},"b":{"type":"string"}},"required":["b"]}"#, .narrowed),
    ContainmentCase(
      "a new required property of a closed object",
      #"{"type":"object","properties":{"a":{}},"additionalProperties":false}"#,
      #"{"type":"object","properties":{"a":{},"b":{}},"required":["b"],"additionalProperties":false}"#, .incomparable),
    ContainmentCase("a property leaves an open object", #"{"properties":{"a":{"type":"string"}}}"#, #"{}"#, .widened),
    ContainmentCase("a property that said nothing leaves an open object", #"{"properties":{"a":{}}}"#, #"{}"#, .equal),
    ContainmentCase(
      "a property leaves a closed object", #"{"properties":{"a":{},"b":{}},"additionalProperties":false}"#,
      #"{"properties":{"a":{}},"additionalProperties":false}"#, .narrowed),
    ContainmentCase(
      "a forbidden property leaves a closed object", #"{"properties":{"a":{},"b":false},"additionalProperties":false}"#,
      #"{"properties":{"a":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "a property leaves an object whose others are wider",
      #"{"properties":{"a":{"type":"integer"}},"additionalProperties":{"type":"number"}}"#,
      #"{"additionalProperties":{"type":"number"}}"#, .widened),
    ContainmentCase(
      "a property is renamed",
      #"{"properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false,"type":"object"}"#,
      #"{"properties":{"b":{"type":"string"}},"required":["b"],"additionalProperties":false,"type":"object"}"#,
      .incomparable),
    ContainmentCase(
      "a property's schema is wider", #"{"properties":{"a":{"type":"integer"}}}"#,
      #"{"properties":{"a":{"type":"number"}}}"#, .widened),
    ContainmentCase(
      "the schema of a property that cannot be",
      #"{"properties":{"a":{"type":"integer"}},"propertyNames":{"const":"b"}}"#,
      #"{"properties":{"a":{"type":"string"}},"propertyNames":{"const":"b"}}"#, .equal),
    ContainmentCase(
      "deep below optional properties",
      #"{"properties":{"a":{"properties":{"b":{"items":{"properties":{"c":{"enum":["x","y"]}}}}}}}}"#,
      #"{"properties":{"a":{"properties":{"b":{"items":{"properties":{"c":{"enum":["x"]}}}}}}}}"#, .narrowed,
      declared: .narrowed),
    ContainmentCase(
      "below a required property of a closed object",
      #"""
      {"type":"object","properties":{"k":{"const":1},"v":{"minimum":0}},"required":["k"],"additionalProperties":false}
      """#,
      #"""
      {"type":"object","properties":{"k":{"const":1},"v":{"minimum":1}},"required":["k"],"additionalProperties":false}
      """#,
      .narrowed, declared: .narrowed),
    ContainmentCase("the empty name is a name", #"{"properties":{"":{"type":"string"}}}"#, #"{}"#, .widened),
    ContainmentCase(
      "a name that reads like a pointer", #"{"properties":{"a/b~c":{"type":"string"}}}"#,
      #"{"properties":{"a/b~c":{"type":["string","null"]}}}"#, .widened),
    ContainmentCase(
      "names differ by composition", "{\"required\":[\"\u{E9}\"]}", "{\"required\":[\"e\u{301}\"]}", .incomparable),
    ContainmentCase(
      "a property named like a keyword", #"{"properties":{"$ref":{"type":"string"}}}"#,
      #"{"properties":{"$ref":{"type":"integer"}}}"#, .incomparable),
  ]

  static let openness: [ContainmentCase] = [
    ContainmentCase(
      "an object is closed", #"{"properties":{"a":{}}}"#, #"{"properties":{"a":{}},"additionalProperties":false}"#,
      .narrowed, declared: .equal),
    ContainmentCase(
      "an object is opened", #"{"properties":{"a":{}},"additionalProperties":false}"#, #"{"properties":{"a":{}}}"#,
      .widened, declared: .equal),
    ContainmentCase("others may be anything", #"{"additionalProperties":true}"#, #"{}"#, .equal),
    ContainmentCase("others may be anything under an empty schema", #"{"additionalProperties":{}}"#, #"{}"#, .equal),
    ContainmentCase(
      "closing what the names close already", #"{"properties":{"a":{}},"propertyNames":{"const":"a"}}"#,
      #"{"properties":{"a":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "closing where a pattern takes every name", #"{"patternProperties":{"":{"type":"string"}}}"#,
      #"{"patternProperties":{"":{"type":"string"}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "others are constrained", #"{"properties":{"a":{}}}"#,
      #"{"properties":{"a":{}},"additionalProperties":{"type":"string"}}"#, .narrowed),
    ContainmentCase(
      "others are wider", #"{"additionalProperties":{"type":"string"}}"#,
      #"{"additionalProperties":{"type":["string","null"]}}"#, .widened),
    ContainmentCase(
      "others and a property of the same schema", #"{"additionalProperties":{"type":"string"}}"#,
      #"{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"string"}}"#, .equal),
    ContainmentCase(
      "others speak only of their own neighbours", #"{"properties":{"a":{}},"additionalProperties":false}"#,
      #"{"allOf":[{"properties":{"a":{}}},{"additionalProperties":false}]}"#, .narrowed),
    ContainmentCase(
      "a pattern constrains an open object", #"{}"#, #"{"patternProperties":{"^a":{"type":"string"}}}"#, .narrowed),
    ContainmentCase(
      "a pattern widens a closed object", #"{"properties":{"a":{}},"additionalProperties":false}"#,
      #"{"properties":{"a":{}},"patternProperties":{"^x-":{}},"additionalProperties":false}"#, .widened),
    ContainmentCase(
      "a pattern for one name is a property", #"{"patternProperties":{"^a$":{"type":"string"}}}"#,
      #"{"properties":{"a":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "a pattern grows", #"{"patternProperties":{"^ab":{"type":"string"}}}"#,
      #"{"patternProperties":{"^a":{"type":"string"}}}"#, .narrowed),
    ContainmentCase(
      "a pattern grows in a closed object", #"{"patternProperties":{"^ab":{}},"additionalProperties":false}"#,
      #"{"patternProperties":{"^a":{}},"additionalProperties":false}"#, .widened),
    ContainmentCase(
      "overlapping patterns exclude each other's values",
      #"{"patternProperties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#,
      #"{"patternProperties":{"a":{"type":"string"},"b":{"type":"integer"},"a.*b|b.*a":false}}"#, .equal),
    ContainmentCase(
      "a pattern beside a property of the same name",
      #"{"properties":{"ab":{"type":"integer"}},"patternProperties":{"^a":{"type":"string"}}}"#,
      #"{"properties":{"ab":false},"patternProperties":{"^a":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "a pattern that matches no name", #"{}"#, #"{"patternProperties":{"a^":{"type":"string"}}}"#, .equal),
    ContainmentCase("a least count of 1", #"{"type":"object"}"#, #"{"type":"object","minProperties":1}"#, .narrowed),
    ContainmentCase(
      "a least count that required names imply", #"{"required":["a","b"]}"#,
      #"{"required":["a","b"],"minProperties":2}"#, .equal),
    ContainmentCase(
      "a greatest count that closed names imply", #"{"properties":{"a":{},"b":{}},"additionalProperties":false}"#,
      #"{"properties":{"a":{},"b":{}},"additionalProperties":false,"maxProperties":2}"#, .equal),
    ContainmentCase(
      "a greatest count below the closed names", #"{"properties":{"a":{},"b":{}},"additionalProperties":false}"#,
      #"{"properties":{"a":{},"b":{}},"additionalProperties":false,"maxProperties":1}"#, .narrowed),
    ContainmentCase(
      "a greatest count below the required names", #"{"type":"object","required":["a","b"],"maxProperties":1}"#,
      #"false"#, .equal),
    ContainmentCase(
      "a count beyond the names that a pattern has",
      #"{"type":"object","patternProperties":{"^[ab]$":{}},"additionalProperties":false,"minProperties":3}"#, #"false"#,
      .equal),
    ContainmentCase(
      "no property at all", #"{"type":"object","maxProperties":0}"#, #"{"type":"object","additionalProperties":false}"#,
      .equal),
  ]
}
