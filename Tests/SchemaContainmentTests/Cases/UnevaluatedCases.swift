extension ContainmentCase {
  static let unevaluated: [ContainmentCase] = [
    ContainmentCase(
      "nothing beyond the properties, by either keyword", #"{"properties":{"a":{}},"unevaluatedProperties":false}"#,
      #"{"properties":{"a":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "nothing beyond the properties of all conjuncts",
      #"{"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}],"unevaluatedProperties":false}"#,
      #"{"properties":{"a":{},"b":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "the properties of a reference count",
      ##"{"$ref":"#/$defs/A","unevaluatedProperties":false,"$defs":{"A":{"properties":{"a":{}}}}}"##,
      #"{"properties":{"a":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "others of a conjunct evaluate everything",
      #"{"allOf":[{"additionalProperties":true}],"unevaluatedProperties":false}"#, #"{}"#, .equal),
    ContainmentCase(
      "a branch that fails evaluates nothing",
      #"""
      {"type":"object","anyOf":[{"properties":{"a":{}},"required":["a"]},{"properties":{"b":{}},"required":["b"]}],
      "unevaluatedProperties":false}
      """#,
      #"{"type":"object","properties":{"a":{},"b":{}},"additionalProperties":false,"minProperties":1}"#, .equal),
    ContainmentCase(
      "one of two shapes",
      #"""
      {"type":"object","oneOf":[{"properties":{"k":{"const":1},"a":{}},"required":["k"]},
      {"properties":{"k":{"const":2},"b":{}},"required":["k"]}],"unevaluatedProperties":false}
      """#,
      #"""
      {"type":"object","oneOf":[{"properties":{"k":{"const":1},"a":{}},"required":["k"],"additionalProperties":false},
      {"properties":{"k":{"const":2},"b":{}},"required":["k"],"additionalProperties":false}]}
      """#,
      .equal),
    ContainmentCase(
      "a branch with a property is added",
      #"""
      {"type":"object","anyOf":[{"properties":{"a":{"type":"string"}},"required":["a"]}],
      "unevaluatedProperties":false}
      """#,
      #"""
      {"type":"object","anyOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{}},
      "required":["b"]}],"unevaluatedProperties":false}
      """#,
      .widened),
    ContainmentCase(
      "a negation evaluates nothing", #"{"not":{"properties":{"a":false}},"unevaluatedProperties":false}"#,
      #"{"type":"object","required":["a"],"unevaluatedProperties":false}"#, .equal),
    ContainmentCase(
      "a condition that holds evaluates",
      #"""
      {"type":"object","if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"properties":{"b":{}}},
      "else":{"properties":{"a":{}}},"unevaluatedProperties":false}
      """#,
      #"""
      {"type":"object","anyOf":[{"properties":{"a":{"const":1},"b":{}},"required":["a"],"additionalProperties":false},
      {"properties":{"a":{"not":{"const":1}}},"additionalProperties":false}]}
      """#,
      .equal),
    ContainmentCase(
      "a dependency that applies evaluates",
      #"""
      {"type":"object","properties":{"a":{}},"dependentSchemas":{"a":{"properties":{"b":{}}}},
      "unevaluatedProperties":false}
      """#,
      #"{"type":"object","properties":{"a":{},"b":{}},"dependentRequired":{"b":["a"]},"additionalProperties":false}"#,
      .equal),
    ContainmentCase(
      "patterns evaluate", #"{"patternProperties":{"^x":{}},"unevaluatedProperties":{"type":"string"}}"#,
      #"{"patternProperties":{"^x":{}},"additionalProperties":{"type":"string"}}"#, .equal),
    ContainmentCase(
      "what is left unevaluated is wider", #"{"properties":{"a":{}},"unevaluatedProperties":{"type":"integer"}}"#,
      #"{"properties":{"a":{}},"unevaluatedProperties":{"type":"number"}}"#, .widened),
    ContainmentCase(
      "inner leftovers are evaluated for the outer",
      #"{"allOf":[{"properties":{"a":{}},"unevaluatedProperties":{"type":"string"}}],"unevaluatedProperties":false}"#,
      #"{"properties":{"a":{}},"additionalProperties":{"type":"string"}}"#, .equal),
    ContainmentCase(
      "properties of a property do not count",
      #"{"type":"object","properties":{"a":{"properties":{"b":{}}}},"unevaluatedProperties":false}"#,
      #"{"type":"object","properties":{"a":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "no item beyond the places", #"{"prefixItems":[{"type":"string"}],"unevaluatedItems":false}"#,
      #"{"prefixItems":[{"type":"string"}],"items":false}"#, .equal),
    ContainmentCase(
      "the places of a conjunct count",
      #"{"allOf":[{"prefixItems":[true,true]}],"prefixItems":[{"type":"string"}],"unevaluatedItems":false}"#,
      #"{"prefixItems":[{"type":"string"}],"maxItems":2}"#, .equal),
    ContainmentCase(
      "items evaluate all", #"{"items":{"type":"string"},"unevaluatedItems":false}"#, #"{"items":{"type":"string"}}"#,
      .equal),
    ContainmentCase(
      "contained items are evaluated", #"{"contains":{"type":"string"},"unevaluatedItems":{"type":"integer"}}"#,
      #"{"contains":{"type":"string"},"items":{"type":["string","integer"]}}"#, .equal),
    ContainmentCase(
      "a branch evaluates places",
      #"""
      {"type":"array","anyOf":[{"prefixItems":[{"const":1}]},{"prefixItems":[true,{"const":2}]}],
      "unevaluatedItems":false}
      """#,
      #"{"type":"array","maxItems":2,"anyOf":[{"maxItems":0},{"maxItems":1},{"prefixItems":[true,{"const":2}]}]}"#,
      .equal),
  ]
}
