import JSONModel

/// The values of an `enum` as a set.
enum AllowedValues {
  /// The values without duplicates in the order of their canonical texts. Cost: O(n log n).
  static func sorted(_ values: [JSONValue]) -> [JSONValue] {
    var byText: [[UInt8]: JSONValue] = [:]
    for value in values {
      let text = CanonicalJSON.bytes(of: value)
      if byText[text] == nil { byText[text] = value }
    }
    return byText.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}
