import JSONSchema

extension ContainmentCase {
  static let references: [ContainmentCase] = [
    ContainmentCase(
      "a definition is inlined", ##"{"properties":{"a":{"$ref":"#/$defs/A"}},"$defs":{"A":{"type":"string"}}}"##,
      #"{"properties":{"a":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "a definition is renamed", ##"{"$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}"##,
      ##"{"$ref":"#/$defs/B","$defs":{"B":{"type":"string"}}}"##, .equal),
    ContainmentCase(
      "an unused definition", #"{"type":"string"}"#, #"{"type":"string","$defs":{"A":{"type":"integer"}}}"#, .equal),
    ContainmentCase(
      "a definition narrows", ##"{"items":{"$ref":"#/$defs/A"},"$defs":{"A":{"type":"number"}}}"##,
      ##"{"items":{"$ref":"#/$defs/A"},"$defs":{"A":{"type":"integer"}}}"##, .narrowed),
    ContainmentCase(
      "a reference through definitions of another name",
      ##"{"$ref":"#/definitions/A","definitions":{"A":{"type":"string"}}}"##, #"{"type":"string"}"#, .equal),
    ContainmentCase(
      "a reference into a property's schema",
      ##"{"properties":{"a":{"type":"string"},"b":{"$ref":"#/properties/a"}}}"##,
      #"{"properties":{"a":{"type":"string"},"b":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "escapes in a reference", ##"{"$ref":"#/$defs/a~1b%25c~0d","$defs":{"a/b%c~d":{"type":"string"}}}"##,
      #"{"type":"string"}"#, .equal),
    ContainmentCase(
      "an anchor", ##"{"$ref":"#here","$defs":{"A":{"$anchor":"here","type":"string"}}}"##, #"{"type":"string"}"#,
      .equal),
    ContainmentCase(
      "an anchor of draft 7", ##"{"allOf":[{"$ref":"#here"}],"definitions":{"A":{"$id":"#here","type":"string"}}}"##,
      #"{"type":"string"}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "an embedded resource",
      #"{"$id":"http://x.example/root","$ref":"part","$defs":{"P":{"$id":"part","type":"string"}}}"#,
      #"{"type":"string"}"#, .equal),
    ContainmentCase(
      "a fragment belongs to the embedded resource",
      ##"""
      {"$id":"http://x.example/root","$ref":"part","$defs":{"A":{"type":"integer"},"P":{"$id":"part",
      "$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}}}
      """##,
      #"{"type":"string"}"#, .equal),
    ContainmentCase(
      "draft 4 spells identifiers without a dollar",
      #"{"id":"http://x.example/root","allOf":[{"$ref":"part"}],"definitions":{"P":{"id":"part","type":"string"}}}"#,
      #"{"type":"string"}"#, .equal, dialect: .draft4),
    ContainmentCase(
      "an identifier inside data is data", #"{"$id":"http://x.example/root","enum":[{"$id":"part","type":"string"}]}"#,
      #"{"const":{"$id":"part","type":"string"}}"#, .equal),
    ContainmentCase(
      "a reference inside a constant is data", ##"{"const":{"$ref":"#/$defs/A"},"$defs":{"A":{"type":"string"}}}"##,
      ##"{"enum":[{"$ref":"#/$defs/A"}],"$defs":{"A":{"type":"integer"}}}"##, .equal),
    ContainmentCase("a reference inside a default is data", ##"{"default":{"$ref":"#/nowhere"}}"##, #"{}"#, .equal),
    ContainmentCase(
      "the keywords beside a reference count", ##"{"$ref":"#/$defs/A","maxLength":3,"$defs":{"A":{"type":"string"}}}"##,
      #"{"type":"string","maxLength":3}"#, .equal),
    ContainmentCase(
      "the keywords beside a reference do not count in draft 7",
      ##"{"properties":{"a":{"$ref":"#/definitions/A","maxLength":3}},"definitions":{"A":{"type":"string"}}}"##,
      #"{"properties":{"a":{"type":"string"}}}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "a reference gets a neighbour", ##"{"$ref":"#/$defs/A","$defs":{"A":{"type":"string"}}}"##,
      ##"{"$ref":"#/$defs/A","minLength":1,"$defs":{"A":{"type":"string"}}}"##, .narrowed),
    ContainmentCase(
      "a dynamic reference without anchors elsewhere",
      ##"{"$dynamicRef":"#node","$defs":{"A":{"$dynamicAnchor":"node","type":"string"}}}"##, #"{"type":"string"}"#,
      .equal),
    ContainmentCase(
      "an extension point is filled by the outer schema",
      ##"""
      {"$id":"http://x.example/strings","$ref":"list","$defs":{"here":{"$dynamicAnchor":"item","type":"string"},
      "list":{"$id":"list","type":"array","items":{"$dynamicRef":"#item"},"$defs":{"any":{"$dynamicAnchor":"item"}}}}}
      """##,
      #"{"type":"array","items":{"type":"string"}}"#, .equal),
    ContainmentCase(
      "an extension point that nobody fills",
      ##"""
      {"$id":"http://x.example/strings","$ref":"list","$defs":{"here":{"type":"string"},"list":{"$id":"list",
      "type":"array","items":{"$dynamicRef":"#item"},"$defs":{"any":{"$dynamicAnchor":"item"}}}}}
      """##,
      #"{"type":"array"}"#, .equal),
    ContainmentCase(
      "draft 2019-09 extends a tree by its recursive anchor",
      ##"""
      {"$id":"http://x.example/strict","$recursiveAnchor":true,"$ref":"tree","maxProperties":1,
      "$defs":{"t":{"$id":"tree","$recursiveAnchor":true,"type":"object","properties":{"a":{"$recursiveRef":"#"}}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/t","$defs":{"t":{"type":"object","maxProperties":1,"properties":{"a":{"$ref":"#/$defs/t"}}}}}
      """##,
      .equal,
      dialect: .draft201909),
    ContainmentCase(
      "a recursive reference without the anchor is a plain one",
      ##"""
      {"$id":"http://x.example/strict","$ref":"tree","maxProperties":1,"$defs":{"t":{"$id":"tree","type":"object",
      "properties":{"a":{"$recursiveRef":"#"}}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/t","maxProperties":1,"$defs":{"t":{"type":"object","properties":{"a":{"$ref":"#/$defs/t"}}}}}
      """##,
      .equal,
      dialect: .draft201909),
  ]

  static let dialects: [ContainmentCase] = [
    ContainmentCase(
      "neighbours of a reference wake up",
      ##"""
      {"$schema":"http://json-schema.org/draft-07/schema#","properties":{"a":{"$ref":"#/definitions/A",
      "maxLength":3}},"definitions":{"A":{"type":"string"}}}
      """##,
      ##"""
      {"$schema":"https://json-schema.org/draft/2020-12/schema","properties":{"a":{"$ref":"#/definitions/A",
      "maxLength":3}},"definitions":{"A":{"type":"string"}}}
      """##,
      .narrowed),
    ContainmentCase(
      "draft 4 says the same as the newest",
      #"""
      {"$schema":"http://json-schema.org/draft-04/schema#","type":"object","properties":{"a":{"type":"integer",
      "minimum":0,"exclusiveMinimum":true},"b":{"items":[{"type":"string"}],"additionalItems":false}},
      "dependencies":{"a":["b"]}}
      """#,
      #"""
      {"type":"object","properties":{"a":{"type":"integer","exclusiveMinimum":0},
      "b":{"prefixItems":[{"type":"string"}],"items":false}},"dependentRequired":{"a":["b"]}}
      """#,
      .equal),
    ContainmentCase(
      "a constant is unknown to draft 4", #"{"$schema":"http://json-schema.org/draft-04/schema#","const":1}"#,
      #"{"$schema":"http://json-schema.org/draft-06/schema#","const":1}"#, .narrowed),
    ContainmentCase(
      "a condition is unknown to draft 6",
      #"{"$schema":"http://json-schema.org/draft-06/schema#","if":true,"then":false}"#,
      #"{"$schema":"http://json-schema.org/draft-07/schema#","if":true,"then":false}"#, .narrowed),
    ContainmentCase(
      "prefix items are unknown to draft 7",
      #"{"$schema":"http://json-schema.org/draft-07/schema#","prefixItems":[{"type":"string"}]}"#,
      #"{"prefixItems":[{"type":"string"}]}"#, .narrowed),
    ContainmentCase(
      "a list of items is a schema no more",
      #"{"$schema":"https://json-schema.org/draft/2019-09/schema","items":[{"type":"string"},{"type":"integer"}]}"#,
      #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#, .equal),
    ContainmentCase(
      "required names by dependency are unknown to draft 7",
      #"{"$schema":"http://json-schema.org/draft-07/schema#","dependentRequired":{"a":["b"]}}"#,
      #"{"dependentRequired":{"a":["b"]}}"#, .narrowed),
    ContainmentCase(
      "draft 7 metaschema address without its fragment",
      #"{"$schema":"http://json-schema.org/draft-07/schema","items":[{"type":"string"}]}"#,
      #"{"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}]}"#, .equal),
    ContainmentCase(
      "unevaluated properties are unknown to draft 7", #"{"properties":{"a":{}},"unevaluatedProperties":false}"#,
      #"{"properties":{"a":{}}}"#, .equal, dialect: .draft7),
  ]
}
