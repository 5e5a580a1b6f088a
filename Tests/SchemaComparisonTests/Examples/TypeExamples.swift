extension ChangeExample {
  static let type: [ChangeExample] = [
    ChangeExample(
      #"{"type":"string"}"#, #"{"type":["string","integer"]}"#,
      "type-added /type|/type/1 integer"),
    ChangeExample(
      #"{"type":["string","integer"]}"#, #"{"type":"string"}"#,
      "type-removed /type/1|/type integer"),
    ChangeExample(
      #"{"type":"string"}"#, #"{"type":"integer"}"#,
      "type-changed /type|/type"),
    ChangeExample(
      #"{}"#, #"{"type":"integer"}"#,
      "type-constraint-added |/type"),
    ChangeExample(
      #"{"type":"integer"}"#, #"true"#,
      "type-constraint-removed /type|"),
    ChangeExample(
      #"{"type":"integer"}"#, #"{"type":"number"}"#,
      "integer-became-number /type|/type"),
    ChangeExample(
      #"{"type":["number","null"]}"#, #"{"type":["null","integer"]}"#,
      "number-became-integer /type/0|/type/1"),
    ChangeExample(
      #"{"type":"string"}"#, #"{"type":["string","null"]}"#,
      "null-allowed /type|/type/1 null"),
    ChangeExample(
      #"{"type":["string","null"]}"#, #"{"type":"string"}"#,
      "null-forbidden /type/1|/type null"),
    ChangeExample(
      #"{"type":"string"}"#, #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#,
      "null-allowed |/anyOf/1"),
    ChangeExample(
      #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, #"{"type":"string","minLength":1}"#,
      "null-forbidden /anyOf/1|", "min-length-added /anyOf/0|/minLength"),
    ChangeExample(
      #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, #"{"type":"integer"}"#,
      "null-forbidden /anyOf/1|", "type-changed /anyOf/0/type|/type"),
    ChangeExample(
      #"{"oneOf":[{"type":"string"},{"type":"null"}]}"#, #"{"type":"string"}"#,
      "null-forbidden /oneOf/1|"),
    ChangeExample(
      #"{"type":["integer","string"]}"#, #"{"type":["null","number"]}"#,
      "integer-became-number /type/0|/type/1", "null-allowed /type|/type/0 null", "type-removed /type/1|/type string"),
  ]
}
