extension ChangeExample {
  static let schema: [ChangeExample] = [
    ChangeExample(
      #"true"#, #"{"$ref":"https://example.org/other"}"#,
      "schema-constrained |/$ref"),
    ChangeExample(
      #"{"$ref":"https://example.org/other"}"#, #"{}"#,
      "schema-unconstrained /$ref|"),
    ChangeExample(
      #"{"type":"string"}"#, #"false"#,
      "schema-forbidden |"),
    ChangeExample(
      #"false"#, #"{"type":"string"}"#,
      "schema-permitted |"),
    ChangeExample(
      #"{"$ref":"https://example.org/a"}"#, #"{"$ref":"https://example.org/b"}"#,
      "otherwise-changed /$ref|/$ref"),
    ChangeExample(
      #"{"type":"string"}"#, #"{"$schema":"http://json-schema.org/draft-07/schema#","type":"string"}"#,
      "dialect-changed |/$schema"),
    ChangeExample(
      #"{"properties":{"a":true}}"#, #"{"properties":{"a":false}}"#,
      "schema-forbidden /properties/a|/properties/a"),
    ChangeExample(
      #"{"$ref":"https://example.org/a"}"#, #"{"$ref":"https://example.org/a","type":"object"}"#,
      "type-constraint-added /$ref|/type"),
    ChangeExample(
      #"{"$ref":"https://example.org/a"}"#, #"{"anyOf":[{"$ref":"https://example.org/a"},{"type":"null"}]}"#,
      "null-allowed /$ref|/anyOf/1"),
  ]
}
