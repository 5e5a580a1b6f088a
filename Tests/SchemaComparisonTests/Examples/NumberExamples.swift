extension ChangeExample {
  static let number: [ChangeExample] = [
    ChangeExample(
      #"{}"#, #"{"multipleOf":2}"#,
      "multiple-of-added |/multipleOf"),
    ChangeExample(
      #"{"multipleOf":2}"#, #"{}"#,
      "multiple-of-removed /multipleOf|"),
    ChangeExample(
      #"{"multipleOf":2}"#, #"{"multipleOf":0.1}"#,
      "multiple-of-changed /multipleOf|/multipleOf"),
    ChangeExample(
      #"{"minimum":3}"#, #"{"exclusiveMinimum":3}"#,
      "minimum-raised /minimum|/exclusiveMinimum"),
    ChangeExample(
      #"{"maximum":3}"#, #"{"exclusiveMaximum":3}"#,
      "maximum-lowered /maximum|/exclusiveMaximum"),
    ChangeExample(
      #"{"minimum":1,"exclusiveMinimum":0}"#, #"{"minimum":2}"#,
      "minimum-raised /minimum|/minimum"),
    ChangeExample(
      #"{"minimum":12345678901234567890}"#, #"{"minimum":12345678901234567891}"#,
      "minimum-raised /minimum|/minimum"),
  ]
}
