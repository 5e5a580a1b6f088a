import JSONModel
import Testing

@Suite("Numbers are exact")
struct JSONNumberTests {
  @Test(
    "Equal values in different texts are equal and hash alike",
    arguments: [
      ("1", "1.0"), ("10e-1", "1"), ("-0", "0"), ("0e99999999999999999", "0.000"), ("1e2", "100"), ("0.5", "5E-1"),
      ("1e99999999999999999", "10e99999999999999998"), ("12345678901234567890.5", "123456789012345678905e-1"),
      ("1000000000000000000000000", "1e24"), ("1e007", "10000000"),
    ])
  func equality(left: String, right: String) throws {
    let left = try #require(JSONNumber(left))
    let right = try #require(JSONNumber(right))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(!(left < right) && !(right < left))
    #expect(left.canonicalText == right.canonicalText)
  }

  @Test("Numbers of all sizes are in order")
  func order() throws {
    let texts = [
      "-1e99999999999999999", "-1e308", "-12345678901234567890123", "-12345678901234567890122.9", "-1000", "-1.5", "-1",
      "-0.999999999999999999999999", "-1e-99999999999999999", "0", "1e-99999999999999999", "0.1",
      "0.10000000000000000000001",
      "0.2", "1", "1.5", "9", "10", "11", "99.9", "100", "9007199254740992", "9007199254740993", "1e30",
      "1e999999999999",
    ]
    let numbers = try texts.map { try #require(JSONNumber($0)) }
    for (left, number) in numbers.enumerated() {
      for (right, other) in numbers.enumerated() { #expect((number < other) == (left < right)) }
    }
  }

  @Test(
    "Machine integers come out where the value is one and fits",
    arguments: [
      ("0", 0), ("-0", 0), ("1.0", 1), ("12e3", 12_000), ("-7", -7), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9223372036854775808", nil), ("-9223372036854775809", nil),
      ("1e18", 1_000_000_000_000_000_000),
      ("1e19", nil), ("1e99999999999999999", nil), ("1.5", nil), ("1e-1", nil), ("100000000000000000000000e-20", 1000),
    ] as [(String, Int?)])
  func integers(text: String, expected: Int?) throws {
    #expect(try #require(JSONNumber(text)).integer == expected)
  }

  @Test("Whether a number is whole shows in its value, not its text")
  func wholeness() {
    #expect(JSONNumber("1.0")?.isInteger == true)
    #expect(JSONNumber("1e400")?.isInteger == true)
    #expect(JSONNumber("0.0")?.isInteger == true)
    #expect(JSONNumber("10e-2")?.isInteger == false)
    #expect(JSONNumber("-0")?.isNegative == false)
    #expect(JSONNumber("-0.1")?.isNegative == true)
    #expect(JSONNumber("0e5")?.isZero == true)
  }

  @Test(
    "The nearest binary64 value",
    arguments: [
      ("0.1", 0.1), ("-2.5e-3", -0.0025), ("123456789", 123_456_789), ("1e22", 1e22), ("1e23", 1e23),
      ("5e-324", .leastNonzeroMagnitude),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1e400", .infinity), ("-1e99999999999999999", -.infinity),
      ("1e-99999999999999999", 0), ("9007199254740993", 9_007_199_254_740_992), ("0", 0),
    ] as [(String, Double)])
  func doubles(text: String, expected: Double) {
    #expect(JSONNumber(text)?.double == expected)
  }

  @Test("The text stays as it was", arguments: ["1.50", "-0", "1E+05", "12345678901234567890123456789"])
  func text(text: String) throws {
    #expect(JSONNumber(text)?.description == text)
    #expect(try JSONDocument(parsing: " [\(text)] ").root[0]?.number?.description == text)
  }

  @Test(
    "Other texts are no numbers",
    arguments: ["", " 1", "1 ", "+1", "01", "-", "1.", ".5", "1e", "0x1", "NaN", "1_000", "١", "1e123456789012345678"])
  func refused(text: String) {
    #expect(JSONNumber(text) == nil)
  }
}
