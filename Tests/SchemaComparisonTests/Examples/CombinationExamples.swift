extension ChangeExample {
  static let combination: [ChangeExample] = [
    ChangeExample(
      #"{"type":"object"}"#, #"{"type":"object","allOf":[{"required":["a"]}]}"#,
      "all-of-branch-added |/allOf/0"),
    ChangeExample(
      #"{"allOf":[{"required":["a"]},{"minProperties":2}]}"#, #"{"allOf":[{"minProperties":2}]}"#,
      "all-of-branch-removed /allOf/0|/allOf/0"),
    ChangeExample(
      #"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#,
      #"{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]}"#,
      "any-of-branch-added /anyOf|/anyOf/0"),
    ChangeExample(
      #"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#, #"{"anyOf":[{"type":"integer"}]}"#,
      "any-of-branch-removed /anyOf/0|/anyOf"),
    ChangeExample(
      #"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#, #"{"type":"integer"}"#,
      "any-of-branch-removed /anyOf/0|"),
    ChangeExample(
      #"{"type":"object"}"#, #"{"type":"object","anyOf":[{"required":["a"]},{"required":["b"]}]}"#,
      "any-of-introduced |/anyOf"),
    ChangeExample(
      #"{"type":"object","anyOf":[{"required":["a"]},{"required":["b"]}]}"#, #"{"type":"object"}"#,
      "any-of-dropped /anyOf|"),
    ChangeExample(
      #"{"oneOf":[{"const":1},{"const":2}]}"#, #"{"oneOf":[{"const":1},{"const":2},{"const":3}]}"#,
      "one-of-branch-added /oneOf|/oneOf/2"),
    ChangeExample(
      #"{"oneOf":[{"const":1},{"const":2}]}"#, #"{"oneOf":[{"const":2}]}"#,
      "one-of-branch-removed /oneOf/0|/oneOf"),
    ChangeExample(
      #"{"type":"object"}"#, #"{"type":"object","oneOf":[{"required":["a"]},{"required":["b"]}]}"#,
      "one-of-introduced |/oneOf"),
    ChangeExample(
      #"{"type":"object","oneOf":[{"required":["a"]},{"required":["b"]}]}"#, #"{"type":"object"}"#,
      "one-of-dropped /oneOf|"),
    ChangeExample(
      #"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#,
      #"{"oneOf":[{"type":"string","minLength":1},{"type":"integer"}]}"#,
      "min-length-added /oneOf/0|/oneOf/0/minLength [oneOf]"),
    ChangeExample(
      #"{}"#, #"{"not":{"type":"string"}}"#,
      "not-added |/not"),
    ChangeExample(
      #"{"not":{"type":"string"}}"#, #"{}"#,
      "not-removed /not|"),
    ChangeExample(
      #"{"not":{"type":"string"}}"#, #"{"not":{"type":"integer"}}"#,
      "type-changed /not/type|/not/type [not]"),
    ChangeExample(
      #"{}"#, #"{"if":{"type":"string"},"then":{"minLength":1}}"#,
      "condition-added |/if"),
    ChangeExample(
      #"{"if":{"type":"string"},"then":{"minLength":1}}"#, #"{"if":{"type":"string"}}"#,
      "condition-removed /if|/if"),
    ChangeExample(
      #"{"if":{"type":"string"},"else":{"minimum":1}}"#,
      #"{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}"#,
      "then-added |/then"),
    ChangeExample(
      #"{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}"#,
      #"{"if":{"type":"string"},"else":{"minimum":1}}"#,
      "then-removed /then|"),
    ChangeExample(
      #"{"if":{"type":"string"},"then":{"minLength":1}}"#,
      #"{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}"#,
      "else-added |/else"),
    ChangeExample(
      #"{"if":{"type":"string"},"then":{"minLength":1},"else":{"minimum":1}}"#,
      #"{"if":{"type":"string"},"then":{"minLength":1}}"#,
      "else-removed /else|"),
    ChangeExample(
      #"{"if":{"const":1},"then":{"minLength":1}}"#, #"{"if":{"const":2},"then":{"minLength":2}}"#,
      "const-changed /if/const|/if/const [if]", "min-length-raised /then/minLength|/then/minLength [if]"),
    ChangeExample(
      ##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"object"}}}"##,
      ##"{"$ref":"#/$defs/a","minProperties":1,"$defs":{"a":{"type":"object"}}}"##,
      "min-properties-added /$defs/a|/minProperties"),
    ChangeExample(
      #"{"anyOf":[{"properties":{"k":{"const":"x"},"v":{"type":"string"}}},{"properties":{"k":{"const":"y"}}}]}"#,
      #"{"anyOf":[{"properties":{"k":{"const":"y"}}},{"properties":{"k":{"const":"x"},"v":{"type":"integer"}}}]}"#,
      "type-changed /anyOf/0/properties/v/type|/anyOf/1/properties/v/type"),
  ]
}
