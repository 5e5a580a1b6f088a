import JSONSchema

extension ContainmentCase {
  static let propertyNames: [ContainmentCase] = [
    ContainmentCase("names are constrained", #"{}"#, #"{"propertyNames":{"pattern":"^[a-z]+$"}}"#, .narrowed),
    ContainmentCase("names may be anything", #"{"propertyNames":true}"#, #"{}"#, .equal),
    ContainmentCase("names may be any string", #"{"propertyNames":{"type":"string"}}"#, #"{}"#, .equal),
    ContainmentCase("names that nothing allows", #"{"propertyNames":false}"#, #"{"maxProperties":0}"#, .equal),
    ContainmentCase(
      "names that must be numbers", #"{"propertyNames":{"type":"integer"}}"#, #"{"maxProperties":0}"#, .equal),
    ContainmentCase(
      "longer names", #"{"propertyNames":{"maxLength":3}}"#, #"{"propertyNames":{"maxLength":4}}"#, .widened),
    ContainmentCase(
      "names by pattern or by closing", #"{"propertyNames":{"pattern":"^x-"}}"#,
      #"{"patternProperties":{"^x-":true},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "names by list or by closing", #"{"propertyNames":{"enum":["a","b"]}}"#,
      #"{"properties":{"a":{},"b":{}},"additionalProperties":false}"#, .equal),
    ContainmentCase(
      "names by pattern and length", #"{"propertyNames":{"pattern":"^[a-z]+$","maxLength":2}}"#,
      #"{"propertyNames":{"pattern":"^[a-z]{1,2}$"}}"#, .equal),
    ContainmentCase(
      "names and overlapping patterns",
      #"""
      {"type":"object","propertyNames":{"pattern":"^ab"},"patternProperties":{"^a":{"type":"string"},
      "b$":{"minLength":1}}}
      """#,
      #"""
      {"type":"object","propertyNames":{"pattern":"^a"},"patternProperties":{"^a":{"type":"string"},
      "b$":{"minLength":1}}}
      """#,
      .widened),
    ContainmentCase(
      "a required name that the names forbid", #"{"type":"object","required":["a"],"propertyNames":{"minLength":2}}"#,
      #"false"#, .equal),
    ContainmentCase(
      "names and values covered together",
      #"{"type":"object","propertyNames":{"enum":["a"]},"additionalProperties":{"type":"integer"}}"#,
      #"{"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":false}"#, .equal),
    ContainmentCase("draft 6 knows names", #"{"propertyNames":{"maxLength":1}}"#, #"{}"#, .widened, dialect: .draft6),
    ContainmentCase(
      "draft 4 does not know names", #"{"propertyNames":{"maxLength":1}}"#, #"{}"#, .equal, dialect: .draft4),
  ]

  static let dependencies: [ContainmentCase] = [
    ContainmentCase("a dependency appears", #"{}"#, #"{"dependentRequired":{"a":["b"]}}"#, .narrowed),
    ContainmentCase("a dependency on nothing", #"{"dependentRequired":{"a":[]}}"#, #"{}"#, .equal),
    ContainmentCase("a dependency on itself", #"{"dependentRequired":{"a":["a"]}}"#, #"{}"#, .equal),
    ContainmentCase(
      "a dependency of what cannot be", #"{"properties":{"a":false}}"#,
      #"{"properties":{"a":false},"dependentRequired":{"a":["b"]}}"#, .equal),
    ContainmentCase(
      "a dependency that the required names satisfy", #"{"required":["b"]}"#,
      #"{"required":["b"],"dependentRequired":{"a":["b"]}}"#, .equal),
    ContainmentCase(
      "a dependency on more", #"{"dependentRequired":{"a":["b"]}}"#, #"{"dependentRequired":{"a":["b","c"]}}"#,
      .narrowed),
    ContainmentCase(
      "dependencies that lead to each other", #"{"dependentRequired":{"a":["b"],"b":["c"]}}"#,
      #"{"dependentRequired":{"a":["b","c"],"b":["c"]}}"#, .equal),
    ContainmentCase(
      "names required by a schema or by a list", #"{"dependentRequired":{"a":["b"]}}"#,
      #"{"dependentSchemas":{"a":{"required":["b"]}}}"#, .equal),
    ContainmentCase(
      "a dependency or a condition", #"{"dependentSchemas":{"a":{"properties":{"b":{"type":"string"}}}}}"#,
      #"{"if":{"type":"object","required":["a"]},"then":{"properties":{"b":{"type":"string"}}}}"#, .equal),
    ContainmentCase(
      "a condition on a required name takes other types for met", #"{"dependentRequired":{"a":["b"]}}"#,
      #"{"if":{"required":["a"]},"then":{"required":["b"]}}"#, .equal),
    ContainmentCase(
      "a condition and a schema that is not about objects", #"{"dependentSchemas":{"a":{"type":"object"}}}"#,
      #"{"if":{"required":["a"]},"then":{"type":"object"}}"#, .narrowed),
    ContainmentCase(
      "both kinds of draft 7's dependencies", #"{"dependencies":{"a":["b"],"c":{"maxProperties":1}}}"#,
      #"{"dependencies":{"a":["b"]}}"#, .widened, dialect: .draft7),
    ContainmentCase(
      "draft 7's dependencies in newer words",
      #"{"$schema":"http://json-schema.org/draft-07/schema#","dependencies":{"a":["b"],"c":{"maxProperties":1}}}"#,
      #"{"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":{"maxProperties":1}}}"#, .equal),
    ContainmentCase(
      "a dependency that forbids", #"{"dependentSchemas":{"a":false}}"#, #"{"properties":{"a":false}}"#, .equal),
    ContainmentCase(
      "a choice that says the same as two dependencies", #"{"dependentRequired":{"a":["b"],"b":["a"]}}"#,
      #"{"anyOf":[{"required":["a","b"]},{"properties":{"a":false,"b":false}}]}"#, .equal),
  ]
}
