import JSONSchema

extension ContainmentCase {
  static let choices: [ContainmentCase] = [
    ContainmentCase(
      "a conjunct is added", #"{"allOf":[{"minimum":0}]}"#, #"{"allOf":[{"minimum":0},{"maximum":5}]}"#, .narrowed),
    ContainmentCase(
      "an implied conjunct is added", #"{"allOf":[{"minimum":5}]}"#, #"{"allOf":[{"minimum":5},{"minimum":3}]}"#, .equal
    ),
    ContainmentCase(
      "conjuncts or keywords side by side", #"{"allOf":[{"type":"string"},{"maxLength":5}]}"#,
      #"{"type":"string","maxLength":5}"#, .equal),
    ContainmentCase(
      "conjuncts that exclude each other", #"{"allOf":[{"type":"string"},{"type":"integer"}]}"#, #"false"#, .equal),
    ContainmentCase(
      "a branch is added", #"{"anyOf":[{"type":"string"}]}"#, #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
      .widened),
    ContainmentCase(
      "a branch is removed", #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, #"{"anyOf":[{"type":"null"}]}"#,
      .narrowed),
    ContainmentCase(
      "a branch inside another one is added", #"{"anyOf":[{"type":"number"}]}"#,
      #"{"anyOf":[{"type":"number"},{"type":"integer","minimum":3}]}"#, .equal),
    ContainmentCase(
      "a branch that others cover together is removed",
      #"""
      {"anyOf":[{"type":"integer","minimum":0},{"type":"integer","maximum":5},{"type":"integer","minimum":2,
      "maximum":7}]}
      """#,
      #"{"anyOf":[{"type":"integer","minimum":0},{"type":"integer","maximum":5}]}"#, .equal),
    ContainmentCase(
      "branches in another order", #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
      #"{"anyOf":[{"type":"null"},{"type":"string"}]}"#, .equal),
    ContainmentCase("one branch is no choice", #"{"anyOf":[{"type":"string"}]}"#, #"{"type":"string"}"#, .equal),
    ContainmentCase("a choice with true", #"{"anyOf":[{"type":"string"},true]}"#, #"{}"#, .equal),
    ContainmentCase("a choice with false", #"{"anyOf":[{"type":"string"},false]}"#, #"{"type":"string"}"#, .equal),
    ContainmentCase(
      "a single schema becomes one of several", #"{"type":"string"}"#,
      #"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#, .widened),
    ContainmentCase(
      "a choice becomes a conjunction", #"{"anyOf":[{"minimum":0},{"maximum":5}]}"#,
      #"{"allOf":[{"minimum":0},{"maximum":5}]}"#, .narrowed),
    ContainmentCase("a condition appears", #"{}"#, #"{"if":{"type":"integer"},"then":{"minimum":0}}"#, .narrowed),
    ContainmentCase("a condition without consequence", #"{"if":{"type":"integer"}}"#, #"{}"#, .equal),
    ContainmentCase("a consequence without condition", #"{"then":false,"else":false}"#, #"{}"#, .equal),
    ContainmentCase(
      "a condition that always holds", #"{"if":true,"then":{"type":"string"},"else":false}"#, #"{"type":"string"}"#,
      .equal),
    ContainmentCase(
      "a condition or a choice", #"{"if":{"type":"integer"},"then":{"minimum":0},"else":{"type":"string"}}"#,
      #"{"anyOf":[{"type":"integer","minimum":0},{"type":"string"}]}"#, .equal),
    ContainmentCase(
      "a consequence is narrower", #"{"if":{"required":["a"]},"then":{"required":["b"]}}"#,
      #"{"if":{"required":["a"]},"then":{"required":["b","c"]}}"#, .narrowed),
    ContainmentCase(
      "a condition is wider and its consequence a demand", #"{"if":{"minimum":5},"then":{"multipleOf":5}}"#,
      #"{"if":{"minimum":0},"then":{"multipleOf":5}}"#, .narrowed),
    ContainmentCase(
      "a condition is wider and both ways demand",
      #"{"type":"integer","if":{"minimum":7},"then":{"multipleOf":5},"else":{"multipleOf":2}}"#,
      #"{"type":"integer","if":{"minimum":1},"then":{"multipleOf":5},"else":{"multipleOf":2}}"#, .incomparable),
    ContainmentCase("draft 6 does not know conditions", #"{"if":true,"then":false}"#, #"{}"#, .equal, dialect: .draft6),
  ]

  static let exclusiveChoices: [ContainmentCase] = [
    ContainmentCase(
      "a disjoint branch is added", #"{"oneOf":[{"type":"string"}]}"#,
      #"{"oneOf":[{"type":"string"},{"type":"null"}]}"#, .widened),
    ContainmentCase(
      "an overlapping branch is added", #"{"oneOf":[{"type":"number"}]}"#,
      #"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, .narrowed),
    ContainmentCase(
      "a branch that overlaps in part is added", #"{"oneOf":[{"type":"integer"}]}"#,
      #"{"oneOf":[{"type":"integer"},{"type":"number","minimum":0}]}"#, .incomparable),
    ContainmentCase(
      "a branch is removed that only overlapped", #"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#,
      #"{"oneOf":[{"type":"number"}]}"#, .widened),
    ContainmentCase(
      "a branch is widened into its sibling",
      #"{"oneOf":[{"type":"integer","maximum":0},{"type":"integer","minimum":5}]}"#,
      #"{"oneOf":[{"type":"integer","maximum":7},{"type":"integer","minimum":5}]}"#, .incomparable),
    ContainmentCase(
      "a branch is widened beside its sibling",
      #"{"oneOf":[{"type":"integer","maximum":0},{"type":"integer","minimum":5}]}"#,
      #"{"oneOf":[{"type":"integer","maximum":4},{"type":"integer","minimum":5}]}"#, .widened),
    ContainmentCase(
      "one of disjoint branches is any of them", #"{"oneOf":[{"type":"string"},{"type":"null"}]}"#,
      #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, .equal),
    ContainmentCase(
      "one of overlapping branches is not any of them", #"{"anyOf":[{"minimum":0},{"maximum":5}]}"#,
      #"{"oneOf":[{"minimum":0},{"maximum":5}]}"#, .narrowed),
    ContainmentCase(
      "one of the same twice is nothing", #"{"oneOf":[{"type":"string"},{"type":"string"}]}"#, #"false"#, .equal),
    ContainmentCase(
      "one of two is a difference both ways", #"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#,
      #"{"type":"number","not":{"type":"integer"}}"#, .equal),
    ContainmentCase(
      "branches told apart by a constant",
      #"""
      {"oneOf":[{"properties":{"k":{"const":"a"},"v":{"type":"string"}},"required":["k"]},
      {"properties":{"k":{"const":"b"}},"required":["k"]}],"type":"object"}
      """#,
      #"""
      {"anyOf":[{"properties":{"k":{"const":"a"},"v":{"type":"string"}},"required":["k"]},
      {"properties":{"k":{"const":"b"}},"required":["k"]}],"type":"object"}
      """#,
      .equal),
    ContainmentCase(
      "branches that the constant does not tell apart where it may be missing",
      #"{"type":"object","oneOf":[{"properties":{"k":{"const":"a"}}},{"properties":{"k":{"const":"b"}}}]}"#,
      #"{"type":"object","anyOf":[{"properties":{"k":{"const":"a"}}},{"properties":{"k":{"const":"b"}}}]}"#, .widened),
    ContainmentCase(
      "branches told apart by required names in closed objects",
      #"""
      {"type":"object","properties":{"a":{},"b":{}},"additionalProperties":false,"oneOf":[{"required":["a"]},
      {"required":["b"]}]}
      """#,
      #"""
      {"type":"object","properties":{"a":{},"b":{}},"additionalProperties":false,"minProperties":1,"maxProperties":1}
      """#,
      .equal),
    ContainmentCase(
      "a branch within a choice narrows", #"{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}"#,
      #"{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string","maxLength":3}}]}"#, .narrowed),
  ]

  static let negations: [ContainmentCase] = [
    ContainmentCase(
      "what is excluded narrows", #"{"not":{"type":"number"}}"#, #"{"not":{"type":"integer"}}"#, .widened),
    ContainmentCase(
      "what is excluded widens", #"{"not":{"required":["a","b"]}}"#, #"{"not":{"required":["a"]}}"#, .narrowed),
    ContainmentCase("nothing is excluded", #"{"not":false}"#, #"{}"#, .equal),
    ContainmentCase("everything is excluded", #"{"not":{}}"#, #"false"#, .equal),
    ContainmentCase(
      "an exclusion is excluded", #"{"not":{"not":{"type":"string","minLength":2}}}"#,
      #"{"type":"string","minLength":2}"#, .equal),
    ContainmentCase(
      "an exclusion of a keyword excludes other types", #"{"not":{"minimum":0}}"#,
      #"{"type":"number","exclusiveMaximum":0}"#, .equal),
    ContainmentCase(
      "neither of two", #"{"not":{"anyOf":[{"type":"string"},{"type":"null"}]}}"#,
      #"{"allOf":[{"not":{"type":"string"}},{"not":{"type":"null"}}]}"#, .equal),
    ContainmentCase(
      "not both of two", #"{"not":{"allOf":[{"required":["a"]},{"required":["b"]}]}}"#,
      #"{"anyOf":[{"not":{"required":["a"]}},{"not":{"required":["b"]}}]}"#, .equal),
    ContainmentCase(
      "not all items are strings", #"{"not":{"items":{"type":"string"}}}"#,
      #"{"type":"array","contains":{"not":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "not different", #"{"type":"array","not":{"uniqueItems":true},"items":{"const":1}}"#,
      #"{"type":"array","items":{"const":1},"minItems":2}"#, .equal),
    ContainmentCase(
      "no property of the others", #"{"type":"object","not":{"additionalProperties":{"type":"string"}}}"#,
      #"{"type":"object","minProperties":1}"#, .widened),
    ContainmentCase(
      "a value is excluded from a list",
      #"{"enum":["a","b","c"],"not":{"const":"b"}}"#, #"{"enum":["a","c"]}"#, .equal),
    ContainmentCase(
      "a value is excluded from a range", #"{"type":"integer","minimum":1,"maximum":3,"not":{"enum":[2]}}"#,
      #"{"enum":[1,3]}"#, .equal),
    ContainmentCase(
      "an object is excluded", #"{"type":"object","not":{"const":{}}}"#, #"{"type":"object","minProperties":1}"#, .equal
    ),
    ContainmentCase(
      "a property may be anything but a string", #"{"type":"object","properties":{"a":{"not":{"type":"string"}}}}"#,
      #"{"type":"object","not":{"properties":{"a":{"type":"string"}},"required":["a"]}}"#, .equal),
  ]
}
