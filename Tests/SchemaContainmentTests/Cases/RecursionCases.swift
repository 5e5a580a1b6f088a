extension ContainmentCase {
  static let recursion: [ContainmentCase] = [
    ContainmentCase(
      "a tree equals itself under another name", ##"{"properties":{"kids":{"items":{"$ref":"#"}}}}"##,
      ##"{"$ref":"#/$defs/T","$defs":{"T":{"properties":{"kids":{"items":{"$ref":"#/$defs/T"}}}}}}"##, .equal),
    ContainmentCase(
      "a list unrolled once",
      ##"""
      {"$ref":"#/$defs/L","$defs":{"L":{"type":"object","properties":{"v":{"type":"integer"},
      "n":{"$ref":"#/$defs/L"}}}}}
      """##,
      ##"""
      {"type":"object","properties":{"v":{"type":"integer"},"n":{"$ref":"#/$defs/L"}},"$defs":{"L":{"type":"object",
      "properties":{"v":{"type":"integer"},"n":{"type":"object","properties":{"v":{"type":"integer"},
      "n":{"$ref":"#/$defs/L"}}}}}}}
      """##,
      .equal),
    ContainmentCase(
      "a list's values are wider", ##"{"type":"object","properties":{"v":{"type":"integer"},"n":{"$ref":"#"}}}"##,
      ##"{"type":"object","properties":{"v":{"type":"number"},"n":{"$ref":"#"}}}"##, .widened),
    ContainmentCase(
      "a break only two steps below",
      ##"""
      {"type":"object","properties":{"n":{"$ref":"#/$defs/B"}},"$defs":{"B":{"type":"object",
      "properties":{"n":{"$ref":"#"},"v":{"type":"string"}}}}}
      """##,
      ##"""
      {"type":"object","properties":{"n":{"$ref":"#/$defs/B"}},"$defs":{"B":{"type":"object",
      "properties":{"n":{"$ref":"#"},"v":{"type":"string","maxLength":2}}}}}
      """##,
      .narrowed),
    ContainmentCase(
      "recursion without an end accepts nothing",
      ##"{"type":"object","properties":{"n":{"$ref":"#"}},"required":["n"]}"##, #"false"#, .equal),
    ContainmentCase(
      "recursion that may end", ##"{"type":["object","null"],"properties":{"n":{"$ref":"#"}},"required":["n"]}"##,
      #"false"#, .narrowed),
    ContainmentCase(
      "two schemas that need each other accept nothing",
      ##"""
      {"$ref":"#/$defs/A","$defs":{"A":{"type":"object","required":["b"],"properties":{"b":{"$ref":"#/$defs/B"}}},
      "B":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/A"}}}}
      """##,
      #"false"#, .equal),
    ContainmentCase(
      "an optional property that cannot end is forbidden",
      ##"""
      {"properties":{"x":{"$ref":"#/$defs/E"}},"$defs":{"E":{"type":"object","required":["n"],
      "properties":{"n":{"$ref":"#/$defs/E"}}}}}
      """##,
      #"{"properties":{"x":false}}"#, .equal),
    ContainmentCase(
      "an even list is a list",
      ##"""
      {"$ref":"#/$defs/E","$defs":{"E":{"anyOf":[{"type":"null"},{"type":"object",
      "properties":{"n":{"$ref":"#/$defs/O"}},"required":["n"]}]},"O":{"type":"object",
      "properties":{"n":{"$ref":"#/$defs/E"}},"required":["n"]}}}
      """##,
      ##"{"anyOf":[{"type":"null"},{"type":"object","properties":{"n":{"$ref":"#"}},"required":["n"]}]}"##, .widened),
    ContainmentCase(
      "even and odd lists are all lists",
      ##"""
      {"anyOf":[{"type":"null"},{"type":"object","properties":{"n":{"$ref":"#"}},"required":["n"],
      "additionalProperties":false}]}
      """##,
      ##"""
      {"anyOf":[{"$ref":"#/$defs/E"},{"$ref":"#/$defs/O"}],"$defs":{"E":{"anyOf":[{"type":"null"},{"type":"object",
      "properties":{"n":{"$ref":"#/$defs/O"}},"required":["n"],"additionalProperties":false}]},"O":{"type":"object",
      "properties":{"n":{"$ref":"#/$defs/E"}},"required":["n"],"additionalProperties":false}}}
      """##,
      .equal),
    ContainmentCase(
      "expressions get a new kind", ##"{"oneOf":[{"type":"number"},{"type":"array","items":{"$ref":"#"}}]}"##,
      ##"{"oneOf":[{"type":"number"},{"type":"string"},{"type":"array","items":{"$ref":"#"}}]}"##, .widened),
    ContainmentCase(
      "a kind of expression deep inside is narrowed",
      ##"{"oneOf":[{"type":"number"},{"type":"array","items":{"$ref":"#"}}]}"##,
      #"""
      {"oneOf":[{"type":"number"},{"type":"array","items":{"oneOf":[{"type":"number"},{"type":"array",
      "items":{"type":"number"}}]}}]}
      """#,
      .narrowed),
    ContainmentCase(
      "mutual recursion through any and one of",
      ##"""
      {"$ref":"#/$defs/A","$defs":{"A":{"anyOf":[{"type":"string"},{"type":"array","items":{"$ref":"#/$defs/B"}}]},
      "B":{"type":"object","additionalProperties":{"$ref":"#/$defs/A"}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/X","$defs":{"X":{"oneOf":[{"type":"array","items":{"type":"object",
      "additionalProperties":{"$ref":"#/$defs/X"}}},{"type":"string"}]}}}
      """##,
      .equal),
    ContainmentCase(
      "a recursive negation", ##"{"type":"object","not":{"required":["a"],"properties":{"a":{"$ref":"#"}}}}"##,
      #"{"type":"object"}"#, .widened),
    ContainmentCase(
      "every recursive place is nullable",
      ##"""
      {"type":"object","properties":{"l":{"anyOf":[{"$ref":"#"},{"type":"null"}]},"r":{"anyOf":[{"$ref":"#"},
      {"type":"null"}]}},"additionalProperties":false}
      """##,
      ##"""
      {"type":"object","properties":{"l":{"oneOf":[{"type":"null"},{"$ref":"#"}]},"r":{"oneOf":[{"$ref":"#"},
      {"type":"null"}]}},"additionalProperties":false}
      """##,
      .equal),
    ContainmentCase(
      "the first branch of a cycle holds, the second breaks",
      ##"""
      {"$ref":"#/$defs/A","$defs":{"A":{"type":"object","properties":{"b":{"$ref":"#/$defs/B"}}},"B":{"type":"object",
      "properties":{"a":{"$ref":"#/$defs/A"},"c":{"$ref":"#/$defs/C"}}},"C":{"type":"object",
      "properties":{"a":{"$ref":"#/$defs/A"},"v":{"type":"number"}}}}}
      """##,
      ##"""
      {"$ref":"#/$defs/A","$defs":{"A":{"type":"object","properties":{"b":{"$ref":"#/$defs/B"}}},"B":{"type":"object",
      "properties":{"a":{"$ref":"#/$defs/A"},"c":{"$ref":"#/$defs/C"}}},"C":{"type":"object",
      "properties":{"a":{"$ref":"#/$defs/A"},"v":{"type":"integer"}}}}}
      """##,
      .narrowed, declared: .narrowed),
  ]
}
