import JSONSchema

extension ContainmentCase {
  /// What several branches accept together.
  static let jointCovers: [ContainmentCase] = [
    ContainmentCase(
      "the values of a property, a branch each",
      #"{"type":"object","properties":{"t":{"enum":["a","b"]}},"required":["t"]}"#,
      #"""
      {"type":"object","required":["t"],"anyOf":[{"properties":{"t":{"const":"a"}}},
      {"properties":{"t":{"const":"b"}}}]}
      """#,
      .equal),
    ContainmentCase(
      "two flags, four branches",
      #"{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"boolean"}},"required":["a","b"]}"#,
      #"""
      {"anyOf":[{"type":"object","properties":{"a":{"const":true},"b":{"const":true}},"required":["a","b"]},
      {"type":"object","properties":{"a":{"const":true},"b":{"const":false}},"required":["a","b"]},{"type":"object",
      "properties":{"a":{"const":false},"b":{"const":true}},"required":["a","b"]},{"type":"object",
      "properties":{"a":{"const":false},"b":{"const":false}},"required":["a","b"]}]}
      """#,
      .equal),
    ContainmentCase(
      "two flags, three branches",
      #"{"type":"object","properties":{"a":{"type":"boolean"},"b":{"type":"boolean"}},"required":["a","b"]}"#,
      #"""
      {"anyOf":[{"type":"object","properties":{"a":{"const":true},"b":{"const":true}},"required":["a","b"]},
      {"type":"object","properties":{"a":{"const":true},"b":{"const":false}},"required":["a","b"]},{"type":"object",
      "properties":{"a":{"const":false},"b":{"const":true}},"required":["a","b"]}]}
      """#,
      .narrowed),
    ContainmentCase(
      "present or absent", #"{"type":"object"}"#,
      #"{"type":"object","anyOf":[{"required":["a"]},{"not":{"required":["a"]}}]}"#, .equal),
    ContainmentCase(
      "the first item decides between branches", #"{"type":"array","prefixItems":[{"enum":[1,2]}],"minItems":1}"#,
      #"{"type":"array","minItems":1,"anyOf":[{"prefixItems":[{"const":1}]},{"prefixItems":[{"const":2}]}]}"#, .equal),
    ContainmentCase(
      "lists of one kind each are not lists of mixed kinds", #"{"type":"array","items":{"type":["string","integer"]}}"#,
      #"{"type":"array","anyOf":[{"items":{"type":"string"}},{"items":{"type":"integer"}}]}"#, .narrowed),
    ContainmentCase(
      "lists of one kind each or with one of both", #"{"type":"array","items":{"type":["string","integer"]}}"#,
      #"""
      {"type":"array","items":{"type":["string","integer"]},"anyOf":[{"items":{"type":"string"}},
      {"items":{"type":"integer"}},{"allOf":[{"contains":{"type":"string"}},{"contains":{"type":"integer"}}]}]}
      """#,
      .equal),
    ContainmentCase(
      "empty lists or others", #"{"type":"array"}"#, #"{"type":"array","anyOf":[{"maxItems":0},{"minItems":1}]}"#,
      .equal),
    ContainmentCase(
      "empty objects or others", #"{"type":"object"}"#,
      #"{"type":"object","anyOf":[{"maxProperties":1},{"minProperties":2}]}"#, .equal),
    ContainmentCase(
      "maps of one kind each are not maps of mixed kinds", #"{"type":"object","additionalProperties":{"enum":[1,2]}}"#,
      #"{"type":"object","anyOf":[{"additionalProperties":{"const":1}},{"additionalProperties":{"const":2}}]}"#,
      .narrowed),
    ContainmentCase(
      "types, a branch each", #"{"type":["string","integer","null"],"minLength":2,"minimum":0}"#,
      #"{"anyOf":[{"type":"string","minLength":2},{"type":"integer","minimum":0},{"type":"null"}]}"#, .equal),
    ContainmentCase(
      "a variant moved into a shared part",
      #"""
      {"oneOf":[{"type":"object","properties":{"k":{"const":"x"},"s":{"type":"string"}},"required":["k","s"]},
      {"type":"object","properties":{"k":{"const":"y"},"s":{"type":"string"}},"required":["k","s"]}]}
      """#,
      #"{"type":"object","properties":{"k":{"enum":["x","y"]},"s":{"type":"string"}},"required":["k","s"]}"#, .equal),
    ContainmentCase(
      "residues, a branch each", #"{"type":"integer","multipleOf":2}"#,
      #"{"type":"integer","anyOf":[{"multipleOf":4},{"multipleOf":2,"not":{"multipleOf":4}}]}"#, .equal),
    ContainmentCase(
      "lengths, a branch each", #"{"type":"string","maxLength":4}"#,
      #"{"type":"string","anyOf":[{"maxLength":2},{"minLength":3,"maxLength":4}]}"#, .equal),
  ]

  /// Schemas that accept nothing for reasons that lie apart.
  static let emptiness: [ContainmentCase] = [
    ContainmentCase(
      "a required property that a pattern forbids",
      #"{"type":"object","required":["ab"],"patternProperties":{"^a":{"type":"string"},"b$":{"type":"integer"}}}"#,
      #"false"#, .equal),
    ContainmentCase(
      "required properties beyond the greatest count", #"{"type":"object","required":["a","b","c"],"maxProperties":2}"#,
      #"false"#, .equal),
    ContainmentCase(
      "a required property without values",
      #"""
      {"type":"object","properties":{"a":{"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":1}},
      "required":["a"]}
      """#,
      #"false"#, .equal),
    ContainmentCase(
      "a divisor that misses the range", #"{"type":"number","multipleOf":7,"minimum":8,"maximum":13}"#, #"false"#,
      .equal),
    ContainmentCase(
      "a text that cannot be so short", #"{"type":"string","pattern":"^(abc){2,}$","maxLength":5}"#, #"false"#, .equal),
    ContainmentCase(
      "items that must differ but do not suffice",
      #"{"type":"array","items":{"enum":[1,1.0,"a"]},"uniqueItems":true,"minItems":3}"#, #"false"#, .equal,
      dialect: .draft7),
    ContainmentCase(
      "a dependency that leads to what is forbidden",
      #"{"type":"object","required":["a"],"dependentRequired":{"a":["b"]},"properties":{"b":false}}"#, #"false"#, .equal
    ),
    ContainmentCase("one of three that always hold", #"{"oneOf":[true,true,{"type":"string"}]}"#, #"false"#, .equal),
    ContainmentCase(
      "a condition that forbids both ways",
      #"{"if":{"type":"string"},"then":{"type":"integer"},"else":{"type":"string"}}"#, #"false"#, .equal),
    ContainmentCase(
      "a document in its own exclusion",
      #"{"allOf":[{"type":"string"},{"not":{"maxLength":3}},{"not":{"minLength":4}}]}"#, #"false"#, .equal),
    ContainmentCase(
      "a map whose names run out", #"{"type":"object","propertyNames":{"pattern":"^[ab]$"},"minProperties":3}"#,
      #"false"#, .equal),
  ]

  /// The same said in other words.
  static let equivalences: [ContainmentCase] = [
    ContainmentCase(
      "an optional value by choice of presence", #"{"type":"object","properties":{"a":{"type":"string"}}}"#,
      #"{"type":"object","if":{"required":["a"]},"then":{"properties":{"a":{"type":"string"}}}}"#, .equal),
    ContainmentCase(
      "a closed object as its listed values",
      #"{"type":"object","properties":{"a":{"type":"boolean"}},"additionalProperties":false}"#,
      #"{"enum":[{},{"a":true},{"a":false}]}"#, .equal),
    ContainmentCase(
      "a short list as its listed values", #"{"type":"array","items":{"const":0},"maxItems":2}"#,
      #"{"enum":[[],[0],[0,0]]}"#, .equal),
    ContainmentCase("a divisor as a type", #"{"type":"number","multipleOf":1.0}"#, #"{"type":"integer"}"#, .equal),
    ContainmentCase(
      "a bound as an exclusion", #"{"type":"number","minimum":3}"#, #"{"type":"number","not":{"exclusiveMaximum":3}}"#,
      .equal),
    ContainmentCase(
      "a forbidden property as an exclusion", #"{"type":"object","properties":{"a":false}}"#,
      #"{"type":"object","not":{"required":["a"]}}"#, .equal),
    ContainmentCase(
      "nothing contained as items", #"{"type":"array","not":{"contains":{"const":1}}}"#,
      #"{"type":"array","items":{"not":{"const":1}}}"#, .equal),
    ContainmentCase(
      "a least length as a pattern", #"{"type":"string","minLength":2}"#, #"{"type":"string","pattern":"[\\s\\S]{2}"}"#,
      .equal),
    ContainmentCase(
      "a greatest length as a pattern", #"{"type":"string","maxLength":2}"#,
      #"{"type":"string","pattern":"^[\\s\\S]{0,2}$"}"#, .equal),
    ContainmentCase(
      "types as exclusions", #"{"type":["string","number"]}"#, #"{"not":{"type":["null","boolean","array","object"]}}"#,
      .equal),
    ContainmentCase(
      "a conjunction of closed objects",
      #"""
      {"type":"object","allOf":[{"properties":{"a":{},"b":{}},"additionalProperties":false},{"properties":{"b":{},
      "c":{}},"additionalProperties":false}]}
      """#,
      #"{"type":"object","properties":{"b":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "a map of strings by pattern or by others",
      #"{"type":"object","patternProperties":{"[\\s\\S]*":{"type":"string"}}}"#,
      #"{"type":"object","additionalProperties":{"type":"string"}}"#, .equal),
  ]
}
