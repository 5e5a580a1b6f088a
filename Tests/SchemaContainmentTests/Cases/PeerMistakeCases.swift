import JSONSchema

extension ContainmentCase {
  /// Pairs that other engines are known to get wrong.
  static let peerMistakes: [ContainmentCase] = [
    ContainmentCase(
      "a property leaves `properties` and is still required, others are constrained",
      #"""
      {"type":"object","properties":{"a":{"type":"integer"}},"required":["a"],
      "additionalProperties":{"type":"string"}}
      """#,
      #"{"type":"object","required":["a"],"additionalProperties":{"type":"string"}}"#, .incomparable),
    ContainmentCase(
      "a required name that only others describe",
      #"{"type":"object","required":["a"],"additionalProperties":{"type":"integer"}}"#,
      #"{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]}"#, .widened),
    ContainmentCase(
      "a required name in an object closed to it", #"{"type":"object","required":["a"]}"#,
      #"{"type":"object","required":["a"],"additionalProperties":false}"#, .narrowed),
    ContainmentCase("true is not 1 in an enumeration", #"{"enum":[true]}"#, #"{"enum":[1]}"#, .incomparable),
    ContainmentCase(
      "false is not 0 in a list of different items", #"{"const":[false,0]}"#, #"{"type":"array","uniqueItems":true}"#,
      .widened),
    ContainmentCase(
      "1 is 1.0 in a list of different items", #"{"const":[[1],[1.0]]}"#, #"{"type":"array","uniqueItems":true}"#,
      .incomparable),
    ContainmentCase(
      "references inside listed data stay data", ##"{"enum":[{"$ref":"#/$defs/A"}],"$defs":{"A":{"const":5}}}"##,
      #"{"const":5}"#, .incomparable),
    ContainmentCase(
      "a dependency is not dropped", #"{"type":"object","dependentRequired":{"a":["b"]}}"#, #"{"type":"object"}"#,
      .widened),
    ContainmentCase(
      "names are not dropped", #"{"type":"object","propertyNames":{"maxLength":2}}"#,
      #"{"type":"object","propertyNames":{"maxLength":1}}"#, .narrowed),
    ContainmentCase(
      "a condition is not dropped", #"{"if":{"type":"string"},"then":{"minLength":1}}"#, #"{}"#, .widened),
    ContainmentCase(
      "an exclusive maximum is not mistaken for another keyword", #"{"exclusiveMaximum":5}"#,
      #"{"exclusiveMaximum":4}"#, .narrowed),
    ContainmentCase(
      "a divisor is not dropped", #"{"type":"integer","multipleOf":4}"#, #"{"type":"integer","multipleOf":8}"#,
      .narrowed),
    ContainmentCase(
      "a cycle does not hide a break beside it",
      ##"{"type":"object","properties":{"n":{"$ref":"#"},"v":{"type":"string"}}}"##,
      ##"{"type":"object","properties":{"n":{"$ref":"#"},"v":{"type":"integer"}}}"##, .incomparable,
      declared: .incomparable),
    ContainmentCase(
      "a cycle met twice does not hide a break",
      ##"""
      {"$ref":"#/$defs/P","$defs":{"P":{"type":"object","properties":{"l":{"$ref":"#/$defs/Q"},
      "r":{"$ref":"#/$defs/Q"}}},"Q":{"type":"object","properties":{"p":{"$ref":"#/$defs/P"},"v":{"maximum":5}}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/P","$defs":{"P":{"type":"object","properties":{"l":{"$ref":"#/$defs/Q"},
      "r":{"$ref":"#/$defs/Q"}}},"Q":{"type":"object","properties":{"p":{"$ref":"#/$defs/P"},"v":{"maximum":4}}}}}
      """##,
      .narrowed),
    ContainmentCase(
      "a required property with a default is a break", #"{"properties":{"a":{"type":"string","default":"x"}}}"#,
      #"{"properties":{"a":{"type":"string","default":"x"}},"required":["a"]}"#, .narrowed, declared: .narrowed),
    ContainmentCase(
      "a new branch of one of may take documents away", #"{"oneOf":[{"required":["a"]}]}"#,
      #"{"oneOf":[{"required":["a"]},{"required":["b"]}]}"#, .incomparable),
    ContainmentCase(
      "a pattern added to a closed object widens", #"{"type":"object","additionalProperties":false}"#,
      #"{"type":"object","patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false}"#, .widened),
    ContainmentCase(
      "bounds that agree as doubles", #"{"maximum":100000000000000000000000001}"#,
      #"{"maximum":100000000000000000000000000}"#, .narrowed),
    ContainmentCase(
      "decimals that agree as doubles", #"{"minimum":0.30000000000000001}"#, #"{"minimum":0.3}"#, .widened),
    ContainmentCase("a divisor that doubles get wrong", #"{"const":0.3}"#, #"{"multipleOf":0.1}"#, .widened),
    ContainmentCase(
      "a large multiple that doubles get wrong", #"{"const":12345678901234567891}"#,
      #"{"type":"integer","multipleOf":10}"#, .incomparable),
    ContainmentCase(
      "anchors of a choice are not those of the whole", #"{"type":"string","pattern":"^a|b$"}"#,
      #"{"type":"string","pattern":"^(a.*|.*b)$"}"#, .narrowed),
    ContainmentCase(
      "a dollar in a class is no anchor", #"{"type":"string","pattern":"[$]"}"#, #"{"type":"string","pattern":"\\$"}"#,
      .equal),
    ContainmentCase(
      "a default does not close a schema", #"{"properties":{"a":{"default":{}}}}"#,
      #"{"properties":{"a":{"default":[]}}}"#, .equal),
    ContainmentCase(
      "the others of a conjunct do not see its siblings",
      #"{"allOf":[{"properties":{"a":{"type":"string"}},"additionalProperties":false},{"properties":{"b":{}}}]}"#,
      #"{"properties":{"a":{"type":"string"},"b":{}},"additionalProperties":false}"#, .widened),
    ContainmentCase(
      "an unevaluated property of a branch that fails",
      #"""
      {"type":"object","properties":{"b":{}},"anyOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},true],
      "unevaluatedProperties":false}
      """#,
      #"{"type":"object","properties":{"a":{"type":"string"},"b":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "an extension point is bound by the outermost resource",
      ##"""
      {"$id":"http://x.example/a","$dynamicAnchor":"n","type":"object","properties":{"k":{"$ref":"base"}},
      "$defs":{"b":{"$id":"base","$dynamicAnchor":"n","type":["object","array"],"items":{"$dynamicRef":"#n"}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/a","$defs":{"a":{"type":"object","properties":{"k":{"type":["object","array"],
      "items":{"$ref":"#/$defs/a"}}}}}}
      """##,
      .equal),
    ContainmentCase(
      "what a wider exclusion takes away", #"{"type":"string","not":{"enum":["a"]}}"#,
      #"{"type":"string","not":{"enum":["a","b"]}}"#, .narrowed),
    ContainmentCase(
      "a place is added before an open tail", #"{"type":"array","prefixItems":[{"type":"integer"}]}"#,
      #"{"type":"array","prefixItems":[{"type":"integer"},{"type":"integer"}]}"#, .narrowed),
    ContainmentCase(
      "a tail that `items` makes void", #"{"items":{"type":"integer"}}"#,
      #"{"items":{"type":"integer"},"additionalItems":{"type":"string"}}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "a new enumeration that keeps all values", #"{"type":"boolean"}"#, #"{"type":"boolean","enum":[true,false]}"#,
      .equal),
    ContainmentCase(
      "a changed pattern that says the same", #"{"type":"string","pattern":"^(a|b)+$"}"#,
      #"{"type":"string","pattern":"^[ab][ab]*$"}"#, .equal),
  ]
}
