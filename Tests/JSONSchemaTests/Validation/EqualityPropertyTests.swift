import JSONModel
import JSONSchema
import Testing

/// Equality in `uniqueItems`, `enum` and `const` against equality of values.
struct EqualityPropertyTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithEqualityOfValues(seed: UInt64) throws {
    var random = RandomTexts(seed: seed)
    let unique = try SchemaValidator.make(#"{"uniqueItems":true}"#)
    for _ in 0..<400 {
      let texts = (0..<random.pick([2, 3, 20])).map { _ in random.value(depth: 2) }
      let array = try JSONDocument(parsing: "[\(texts.joined(separator: ","))]").root
      let elements = array.array.map(Array.init) ?? []
      #expect(unique.isValid(array) == (Set(elements).count == elements.count), "\(seed): \(texts)")

      let const = try SchemaValidator.make("{\"const\":\(texts[0])}")
      #expect(const.isValid(elements[1]) == (elements[0] == elements[1]), "\(seed): \(texts)")
      guard Set(elements.dropFirst()).count == elements.count - 1 else { continue }
      let list = try SchemaValidator.make("{\"enum\":[\(texts.dropFirst().joined(separator: ","))]}")
      #expect(list.isValid(elements[0]) == elements.dropFirst().contains(elements[0]), "\(seed): \(texts)")
    }
  }
}
