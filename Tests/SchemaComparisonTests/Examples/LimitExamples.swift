extension ChangeExample {
  static let limit: [ChangeExample] = [
    ChangeExample(
      #"{}"#, #"{"minLength":2}"#,
      "min-length-added |/minLength"),
    ChangeExample(
      #"{"minLength":2}"#, #"{}"#,
      "min-length-removed /minLength|"),
    ChangeExample(
      #"{"minLength":2}"#, #"{"minLength":3}"#,
      "min-length-raised /minLength|/minLength"),
    ChangeExample(
      #"{"minLength":2}"#, #"{"minLength":1}"#,
      "min-length-lowered /minLength|/minLength"),
    ChangeExample(
      #"{}"#, #"{"maxLength":2}"#,
      "max-length-added |/maxLength"),
    ChangeExample(
      #"{"maxLength":2}"#, #"{}"#,
      "max-length-removed /maxLength|"),
    ChangeExample(
      #"{"maxLength":2}"#, #"{"maxLength":3}"#,
      "max-length-raised /maxLength|/maxLength"),
    ChangeExample(
      #"{"maxLength":2}"#, #"{"maxLength":1}"#,
      "max-length-lowered /maxLength|/maxLength"),
    ChangeExample(
      #"{}"#, #"{"minimum":2}"#,
      "minimum-added |/minimum"),
    ChangeExample(
      #"{"minimum":2}"#, #"{}"#,
      "minimum-removed /minimum|"),
    ChangeExample(
      #"{"minimum":2}"#, #"{"minimum":3}"#,
      "minimum-raised /minimum|/minimum"),
    ChangeExample(
      #"{"minimum":2}"#, #"{"minimum":1}"#,
      "minimum-lowered /minimum|/minimum"),
    ChangeExample(
      #"{}"#, #"{"maximum":2}"#,
      "maximum-added |/maximum"),
    ChangeExample(
      #"{"maximum":2}"#, #"{}"#,
      "maximum-removed /maximum|"),
    ChangeExample(
      #"{"maximum":2}"#, #"{"maximum":3}"#,
      "maximum-raised /maximum|/maximum"),
    ChangeExample(
      #"{"maximum":2}"#, #"{"maximum":1}"#,
      "maximum-lowered /maximum|/maximum"),
    ChangeExample(
      #"{}"#, #"{"minProperties":2}"#,
      "min-properties-added |/minProperties"),
    ChangeExample(
      #"{"minProperties":2}"#, #"{}"#,
      "min-properties-removed /minProperties|"),
    ChangeExample(
      #"{"minProperties":2}"#, #"{"minProperties":3}"#,
      "min-properties-raised /minProperties|/minProperties"),
    ChangeExample(
      #"{"minProperties":2}"#, #"{"minProperties":1}"#,
      "min-properties-lowered /minProperties|/minProperties"),
    ChangeExample(
      #"{}"#, #"{"maxProperties":2}"#,
      "max-properties-added |/maxProperties"),
    ChangeExample(
      #"{"maxProperties":2}"#, #"{}"#,
      "max-properties-removed /maxProperties|"),
    ChangeExample(
      #"{"maxProperties":2}"#, #"{"maxProperties":3}"#,
      "max-properties-raised /maxProperties|/maxProperties"),
    ChangeExample(
      #"{"maxProperties":2}"#, #"{"maxProperties":1}"#,
      "max-properties-lowered /maxProperties|/maxProperties"),
    ChangeExample(
      #"{}"#, #"{"minItems":2}"#,
      "min-items-added |/minItems"),
    ChangeExample(
      #"{"minItems":2}"#, #"{}"#,
      "min-items-removed /minItems|"),
    ChangeExample(
      #"{"minItems":2}"#, #"{"minItems":3}"#,
      "min-items-raised /minItems|/minItems"),
    ChangeExample(
      #"{"minItems":2}"#, #"{"minItems":1}"#,
      "min-items-lowered /minItems|/minItems"),
    ChangeExample(
      #"{}"#, #"{"maxItems":2}"#,
      "max-items-added |/maxItems"),
    ChangeExample(
      #"{"maxItems":2}"#, #"{}"#,
      "max-items-removed /maxItems|"),
    ChangeExample(
      #"{"maxItems":2}"#, #"{"maxItems":3}"#,
      "max-items-raised /maxItems|/maxItems"),
    ChangeExample(
      #"{"maxItems":2}"#, #"{"maxItems":1}"#,
      "max-items-lowered /maxItems|/maxItems"),
  ]
}
