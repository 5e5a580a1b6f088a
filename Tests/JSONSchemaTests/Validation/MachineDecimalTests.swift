import JSONModel
import Testing

/// Arithmetic in machine words against exact arithmetic.
struct MachineDecimalTests {
  private static func decimal(_ text: String) -> MachineDecimal? {
    var text = text
    return text.withUTF8 { MachineDecimal(validated: $0) }
  }

  @Test func agreesWithExactNumbers() throws {
    var random = RandomTexts(seed: 7)
    var compared = 0
    for _ in 0..<20_000 {
      let texts = (random.number(), random.number())
      let (left, right) = (try #require(JSONNumber(texts.0)), try #require(JSONNumber(texts.1)))
      guard let decimal = Self.decimal(texts.0), let other = Self.decimal(texts.1) else { continue }
      #expect(decimal.isInteger == left.isInteger, "\(texts.0)")
      if let order = decimal.ordering(to: other) {
        compared += 1
        #expect(order == (left < right ? -1 : left == right ? 0 : 1), "\(texts)")
      }
      if !right.isZero, let isMultiple = decimal.isMultiple(of: other) {
        #expect(isMultiple == left.isMultiple(of: right), "\(texts)")
      }
    }
    #expect(compared > 5_000)
  }

  @Test func declinesWhatDoesNotFit() {
    #expect(Self.decimal("12345678901234567890") == nil)
    #expect(Self.decimal("1e10000") == nil)
    #expect(Self.decimal("1e30").flatMap { Self.decimal("1")?.ordering(to: $0) } == nil)
    #expect(Self.decimal("-0")?.isNegative == false)
  }
}
