extension ChangeExample {
  static let string: [ChangeExample] = [
    ChangeExample(
      #"{}"#, #"{"pattern":"^a"}"#,
      "pattern-added |/pattern"),
    ChangeExample(
      #"{"pattern":"^a"}"#, #"{}"#,
      "pattern-removed /pattern|"),
    ChangeExample(
      #"{"pattern":"^a"}"#, #"{"pattern":"^b"}"#,
      "pattern-changed /pattern|/pattern"),
    ChangeExample(
      #"{}"#, #"{"format":"date"}"#,
      "format-added |/format"),
    ChangeExample(
      #"{"format":"date"}"#, #"{}"#,
      "format-removed /format|"),
    ChangeExample(
      #"{"format":"date"}"#, #"{"format":"time"}"#,
      "format-changed /format|/format"),
    ChangeExample(
      #"{"contentEncoding":"base64"}"#, #"{"contentEncoding":"base32"}"#,
      "content-changed /contentEncoding|/contentEncoding"),
    ChangeExample(
      #"{"contentSchema":{"type":"object"}}"#, #"{"contentSchema":{"type":"array"}}"#,
      "content-changed /contentSchema|/contentSchema"),
  ]
}
