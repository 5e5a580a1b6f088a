extension ChangeExample {
  static let value: [ChangeExample] = [
    ChangeExample(
      #"{"enum":["a","b"]}"#, #"{"enum":["b","a","c"]}"#,
      "enum-value-added /enum|/enum/2"),
    ChangeExample(
      #"{"enum":["a","b","c"]}"#, #"{"enum":["a","b"]}"#,
      "enum-value-removed /enum/2|/enum"),
    ChangeExample(
      #"{"type":"string"}"#, #"{"type":"string","enum":["a"]}"#,
      "enum-introduced |/enum"),
    ChangeExample(
      #"{"enum":["a"]}"#, #"{}"#,
      "enum-dropped /enum|"),
    ChangeExample(
      #"{}"#, #"{"const":1}"#,
      "const-added |/const"),
    ChangeExample(
      #"{"const":1}"#, #"{}"#,
      "const-removed /const|"),
    ChangeExample(
      #"{"const":1}"#, #"{"const":2}"#,
      "const-changed /const|/const"),
    ChangeExample(
      #"{"const":1}"#, #"{"enum":[1,2]}"#,
      "enum-value-added /const|/enum/1"),
    ChangeExample(
      #"{"enum":[1,true]}"#, #"{"const":1.0}"#,
      "enum-value-removed /enum/1|/const"),
  ]
}
