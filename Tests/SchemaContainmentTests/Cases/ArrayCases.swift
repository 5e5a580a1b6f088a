import JSONSchema

extension ContainmentCase {
  static let items: [ContainmentCase] = [
    ContainmentCase(
      "items are constrained", #"{"type":"array"}"#, #"{"type":"array","items":{"type":"integer"}}"#, .narrowed),
    ContainmentCase("items may be anything", #"{"items":{}}"#, #"{}"#, .equal),
    ContainmentCase("no item may be", #"{"items":false}"#, #"{"maxItems":0}"#, .equal),
    ContainmentCase("items are wider", #"{"items":{"type":"integer"}}"#, #"{"items":{"type":"number"}}"#, .widened),
    ContainmentCase(
      "items of different types share the empty array", #"{"type":"array","items":{"type":"integer"}}"#,
      #"{"type":"array","items":{"type":"string"}}"#, .incomparable),
    ContainmentCase(
      "items that cannot be leave the empty array", #"{"type":"array","items":{"type":"integer","enum":["a"]}}"#,
      #"{"const":[]}"#, .equal),
    ContainmentCase(
      "a first item is constrained", #"{"type":"array"}"#, #"{"type":"array","prefixItems":[{"type":"string"}]}"#,
      .narrowed),
    ContainmentCase(
      "a first item demands no item", #"{"type":"array","maxItems":0}"#,
      #"{"type":"array","prefixItems":[{"type":"string"}],"maxItems":0}"#, .equal),
    ContainmentCase("a first item that says nothing", #"{"prefixItems":[true]}"#, #"{}"#, .equal),
    ContainmentCase(
      "a place is added before a closed tail", #"{"type":"array","prefixItems":[{"type":"string"}],"items":false}"#,
      #"{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false}"#, .widened),
    ContainmentCase(
      "a place is added before an open tail", #"{"prefixItems":[{"type":"string"}]}"#,
      #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#, .narrowed),
    ContainmentCase(
      "a place that the tail implied", #"{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}"#,
      #"{"prefixItems":[{"type":"string"},{"type":"integer"}],"items":{"type":"integer"}}"#, .equal),
    ContainmentCase(
      "a place is removed before an open tail", #"{"prefixItems":[{"type":"string"},{"type":"integer"}]}"#,
      #"{"prefixItems":[{"type":"string"}]}"#, .widened),
    ContainmentCase(
      "two places of one schema are a list of at most two",
      #"{"type":"array","prefixItems":[{"type":"integer"},{"type":"integer"}],"items":false}"#,
      #"{"type":"array","items":{"type":"integer"},"maxItems":2}"#, .equal),
    ContainmentCase(
      "a tail behind more places than there may be",
      #"{"prefixItems":[{"type":"integer"}],"items":{"type":"string"},"maxItems":1}"#,
      #"{"prefixItems":[{"type":"integer"}],"maxItems":1}"#, .equal),
    ContainmentCase(
      "draft 7's list and tail in newer words",
      #"""
      {"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}],
      "additionalItems":{"type":"integer"}}
      """#,
      #"{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}"#, .equal),
    ContainmentCase(
      "a tail beside one schema for all is void", #"{"items":{"type":"string"},"additionalItems":false}"#,
      #"{"items":{"type":"string"}}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "a tail without items is void", #"{"additionalItems":false}"#, #"{}"#, .equal, dialect: .draft201909),
    ContainmentCase(
      "a tail of newer schemas is unknown", #"{"prefixItems":[true],"additionalItems":false}"#, #"{}"#, .equal),
    ContainmentCase(
      "a first item that cannot be closes the array", #"{"prefixItems":[false]}"#, #"{"maxItems":0}"#, .equal),
    ContainmentCase("a second item that cannot be", #"{"prefixItems":[true,false]}"#, #"{"maxItems":1}"#, .equal),
  ]

  static let itemCounts: [ContainmentCase] = [
    ContainmentCase("at least one item", #"{"type":"array"}"#, #"{"type":"array","minItems":1}"#, .narrowed),
    ContainmentCase("more items at most", #"{"maxItems":2}"#, #"{"maxItems":3}"#, .widened),
    ContainmentCase(
      "items where none may be", #"{"type":"array","maxItems":0,"items":{"type":"string"}}"#,
      #"{"type":"array","maxItems":0}"#, .equal),
    ContainmentCase("contradictory counts", #"{"type":"array","minItems":2,"maxItems":1}"#, #"false"#, .equal),
    ContainmentCase(
      "at least one item that cannot be", #"{"type":"array","minItems":1,"items":false}"#, #"false"#, .equal),
    ContainmentCase("items must differ", #"{"type":"array"}"#, #"{"type":"array","uniqueItems":true}"#, .narrowed),
    ContainmentCase(
      "one item differs from no other", #"{"maxItems":1}"#, #"{"maxItems":1,"uniqueItems":true}"#, .equal),
    ContainmentCase(
      "different booleans are at most two", #"{"items":{"type":"boolean"},"uniqueItems":true}"#,
      #"{"items":{"type":"boolean"},"uniqueItems":true,"maxItems":2}"#, .equal),
    ContainmentCase(
      "three different booleans cannot be",
      #"{"type":"array","items":{"type":"boolean"},"uniqueItems":true,"minItems":3}"#, #"false"#, .equal),
    ContainmentCase(
      "different listed values are as many", #"{"items":{"enum":["a","b","c"]},"uniqueItems":true}"#,
      #"{"items":{"enum":["a","b","c"]},"uniqueItems":true,"maxItems":3}"#, .equal),
    ContainmentCase(
      "two equal constants are not different",
      #"{"type":"array","prefixItems":[{"const":1},{"const":1}],"minItems":2,"uniqueItems":true}"#, #"false"#, .equal),
    ContainmentCase("1 and 1.0 are not different", #"{"const":[1,1.0]}"#, #"{"uniqueItems":true}"#, .incomparable),
    ContainmentCase("1 and true are different", #"{"const":[1,true]}"#, #"{"uniqueItems":true}"#, .widened),
    ContainmentCase(
      "different objects of one flag",
      #"""
      {"type":"array","items":{"type":"object","properties":{"a":{"type":"boolean"}},"required":["a"],
      "additionalProperties":false},"uniqueItems":true,"minItems":3}
      """#,
      #"false"#, .equal),
    ContainmentCase(
      "an item is contained", #"{"type":"array"}"#, #"{"type":"array","contains":{"type":"string"}}"#, .narrowed),
    ContainmentCase(
      "anything contained is at least one item", #"{"type":"array","contains":true}"#,
      #"{"type":"array","minItems":1}"#, .equal),
    ContainmentCase(
      "contained are more kinds", #"{"contains":{"type":"integer"}}"#, #"{"contains":{"type":"number"}}"#, .widened),
    ContainmentCase(
      "contained at most: more kinds are fewer arrays",
      #"{"contains":{"type":"integer"},"minContains":0,"maxContains":1}"#,
      #"{"contains":{"type":"number"},"minContains":0,"maxContains":1}"#, .narrowed),
    ContainmentCase(
      "contained at least none says nothing", #"{"contains":{"type":"integer"},"minContains":0}"#, #"{}"#, .equal),
    ContainmentCase(
      "counts without anything contained say nothing", #"{"minContains":2,"maxContains":1}"#, #"{}"#, .equal),
    ContainmentCase(
      "contained more often", #"{"type":"array","contains":{"const":1}}"#,
      #"{"type":"array","contains":{"const":1},"minContains":2}"#, .narrowed),
    ContainmentCase(
      "contained twice but different cannot be",
      #"{"type":"array","contains":{"const":1},"minContains":2,"uniqueItems":true}"#, #"false"#, .equal),
    ContainmentCase(
      "contained among items that cannot match",
      #"{"type":"array","items":{"type":"string"},"contains":{"type":"integer"}}"#, #"false"#, .equal),
    ContainmentCase(
      "every item is contained", #"{"type":"array","items":{"const":1},"contains":{"const":1},"maxContains":2}"#,
      #"{"type":"array","items":{"const":1},"minItems":1,"maxItems":2}"#, .equal),
    ContainmentCase(
      "contained none at all", #"{"type":"array","contains":{"type":"string"},"minContains":0,"maxContains":0}"#,
      #"{"type":"array","items":{"not":{"type":"string"}}}"#, .equal),
    ContainmentCase(
      "two things contained need two places",
      #"{"type":"array","allOf":[{"contains":{"const":1}},{"contains":{"const":2}}]}"#,
      #"{"type":"array","minItems":2}"#, .widened),
    ContainmentCase(
      "counts of contained things are unknown to draft 7", #"{"contains":{"const":1},"minContains":2}"#,
      #"{"contains":{"const":1}}"#, .equal, dialect: .draft7),
    ContainmentCase(
      "draft 4 does not know contained things", #"{"contains":{"type":"string"}}"#, #"{}"#, .equal, dialect: .draft4),
  ]
}
