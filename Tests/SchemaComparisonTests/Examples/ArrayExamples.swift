extension ChangeExample {
  static let array: [ChangeExample] = [
    ChangeExample(
      #"{}"#, #"{"items":{"type":"string"}}"#,
      "items-added |/items"),
    ChangeExample(
      #"{"items":{"type":"string"}}"#, #"{}"#,
      "items-removed /items|"),
    ChangeExample(
      #"{"prefixItems":[{"type":"string"}]}"#, #"{"prefixItems":[{"type":"string"},{"type":"null"}]}"#,
      "prefix-item-added /prefixItems|/prefixItems/1 1"),
    ChangeExample(
      #"{"prefixItems":[{"type":"string"},{"type":"null"}]}"#, #"{"prefixItems":[{"type":"string"}]}"#,
      "prefix-item-removed /prefixItems/1|/prefixItems 1"),
    ChangeExample(
      #"{"prefixItems":[{"type":"string"}],"items":false}"#,
      #"{"prefixItems":[{"type":"string"},{"type":"null"}],"items":false}"#,
      "schema-permitted /items|/prefixItems/1"),
    ChangeExample(
      #"{"items":{"type":"string"}}"#,
      #"{"prefixItems":[{"type":"string"},{"type":"null"}],"items":{"type":"string"}}"#,
      "type-changed /items/type|/prefixItems/1/type"),
    ChangeExample(
      #"{}"#, #"{"uniqueItems":true}"#,
      "unique-items-added |/uniqueItems"),
    ChangeExample(
      #"{"uniqueItems":true}"#, #"{"uniqueItems":false}"#,
      "unique-items-removed /uniqueItems|/uniqueItems"),
    ChangeExample(
      #"{}"#, #"{"contains":{"const":1},"minContains":2}"#,
      "contains-added |/contains"),
    ChangeExample(
      #"{"contains":{"const":1}}"#, #"{}"#,
      "contains-removed /contains|"),
    ChangeExample(
      #"{"contains":{"const":1}}"#, #"{"contains":{"const":1},"minContains":2}"#,
      "min-contains-raised |/minContains"),
    ChangeExample(
      #"{"contains":{"const":1}}"#, #"{"contains":{"const":1},"minContains":0}"#,
      "min-contains-lowered |/minContains"),
    ChangeExample(
      #"{"contains":{"const":1},"maxContains":2}"#, #"{"contains":{"const":1}}"#,
      "max-contains-raised /maxContains|"),
    ChangeExample(
      #"{"contains":{"const":1}}"#, #"{"contains":{"const":1},"maxContains":2}"#,
      "max-contains-lowered |/maxContains"),
    ChangeExample(
      #"{"contains":{"const":1},"maxContains":2}"#, #"{"contains":{"const":2},"maxContains":2}"#,
      "const-changed /contains/const|/contains/const [maxContains]"),
    ChangeExample(
      #"{}"#, #"{"unevaluatedItems":false}"#,
      "unevaluated-items-added |/unevaluatedItems"),
    ChangeExample(
      #"{"unevaluatedItems":false}"#, #"{}"#,
      "unevaluated-items-removed /unevaluatedItems|"),
  ]
}
