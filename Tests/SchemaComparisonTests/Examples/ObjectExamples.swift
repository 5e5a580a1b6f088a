extension ChangeExample {
  static let object: [ChangeExample] = [
    ChangeExample(
      #"{"properties":{"a":{}}}"#, #"{"properties":{"a":{}},"required":["a"]}"#,
      "required-property-added |/required/0 a"),
    ChangeExample(
      #"{"required":["a","b"]}"#, #"{"required":["a"]}"#,
      "required-property-removed /required/1|/required b"),
    ChangeExample(
      #"{"properties":{"a":{}}}"#, #"{"properties":{"a":{},"b":{"type":"string"}}}"#,
      "property-added-to-open-object /properties|/properties/b b"),
    ChangeExample(
      #"{"additionalProperties":false}"#, #"{"properties":{"b":{}},"additionalProperties":false}"#,
      "property-added-to-closed-object |/properties/b b"),
    ChangeExample(
      #"{"additionalProperties":{"type":"string"}}"#,
      #"{"properties":{"b":{}},"additionalProperties":{"type":"string"}}"#,
      "property-added-to-partially-open-object |/properties/b b"),
    ChangeExample(
      #"{"properties":{"a":{},"b":{}}}"#, #"{"properties":{"a":{}}}"#,
      "property-removed-from-open-object /properties/b|/properties b"),
    ChangeExample(
      #"{"properties":{"b":{}},"additionalProperties":false}"#, #"{"additionalProperties":false}"#,
      "property-removed-from-closed-object /properties/b| b"),
    ChangeExample(
      #"{"properties":{"b":{}},"patternProperties":{"^x":{"type":"null"}}}"#,
      #"{"patternProperties":{"^x":{"type":"null"}}}"#,
      "property-removed-from-partially-open-object /properties/b| b"),
    ChangeExample(
      #"{"properties":{"b":{}},"unevaluatedProperties":false}"#, #"{"unevaluatedProperties":false}"#,
      "property-removed-from-closed-object /properties/b| b"),
    ChangeExample(
      #"{}"#, #"{"additionalProperties":false}"#,
      "additional-properties-forbidden |/additionalProperties"),
    ChangeExample(
      #"{"additionalProperties":false}"#, #"{"additionalProperties":true}"#,
      "additional-properties-allowed /additionalProperties|/additionalProperties"),
    ChangeExample(
      #"{"additionalProperties":false}"#, #"{"additionalProperties":{"type":"string"}}"#,
      "additional-properties-allowed /additionalProperties|/additionalProperties"),
    ChangeExample(
      #"{}"#, #"{"additionalProperties":{"type":"string"}}"#,
      "additional-properties-constrained |/additionalProperties"),
    ChangeExample(
      #"{"additionalProperties":{"type":"string"}}"#, #"{}"#,
      "additional-properties-unconstrained /additionalProperties|"),
    ChangeExample(
      #"{"additionalProperties":{"type":"string"}}"#, #"{"additionalProperties":{"type":"integer"}}"#,
      "type-changed /additionalProperties/type|/additionalProperties/type"),
    ChangeExample(
      #"{}"#, #"{"patternProperties":{"^x":true}}"#,
      "pattern-property-added |/patternProperties/^x ^x"),
    ChangeExample(
      #"{"patternProperties":{"a/b":true}}"#, #"{}"#,
      "pattern-property-removed /patternProperties/a~1b| a/b"),
    ChangeExample(
      #"{}"#, #"{"propertyNames":{"maxLength":3}}"#,
      "property-names-added |/propertyNames"),
    ChangeExample(
      #"{"propertyNames":{"maxLength":3}}"#, #"{}"#,
      "property-names-removed /propertyNames|"),
    ChangeExample(
      #"{}"#, #"{"dependentRequired":{"a":["b"]}}"#,
      "dependent-required-added |/dependentRequired/a a"),
    ChangeExample(
      #"{"dependentRequired":{"a":["b","c"]}}"#, #"{"dependentRequired":{"a":["c"]}}"#,
      "dependent-required-removed /dependentRequired/a|/dependentRequired/a a"),
    ChangeExample(
      #"{}"#, #"{"dependentSchemas":{"a":{"required":["b"]}}}"#,
      "dependent-schema-added |/dependentSchemas/a a"),
    ChangeExample(
      #"{"dependencies":{"a":{"required":["b"]}}}"#, #"{}"#,
      "dependent-schema-removed /dependencies/a| a"),
    ChangeExample(
      #"{}"#, #"{"unevaluatedProperties":false}"#,
      "unevaluated-properties-added |/unevaluatedProperties"),
    ChangeExample(
      #"{"unevaluatedProperties":false}"#, #"{}"#,
      "unevaluated-properties-removed /unevaluatedProperties|"),
  ]
}
