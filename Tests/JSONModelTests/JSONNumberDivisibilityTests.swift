import JSONModel
import Testing

@Suite("Divisibility is decided exactly")
struct JSONNumberDivisibilityTests {
  @Test(
    "multiples",
    arguments: [
      ("4", "2"), ("1e70", "1180591620717411303424"), ("0", "3"), ("0", "0"), ("4.5", "1.5"), ("0.0075", "0.0001"),
      ("-9", "3"), ("9", "-3"),
      ("1e308", "0.5"),
      ("1", "0.125"), ("3e40", "1.5e20"),
      ("123456789012345678901234567890", "12345678901234567890123456789"), ("1e300", "1024"),
      ("99999999999999999999", "9"),
      ("19.99", "0.01"), ("1e19", "0.00000000000000000001"), ("35e99999999999999999", "7"),
    ])
  func multiples(number: String, divisor: String) throws {
    #expect(try #require(JSONNumber(number)).isMultiple(of: #require(JSONNumber(divisor))))
  }

  @Test(
    "no multiples",
    arguments: [
      ("5", "2"), ("1e69", "1180591620717411303424"), ("1", "0"), ("4.5", "1"), ("0.00751", "0.0001"), ("1e308", "3"),
      ("1e99999999999999999", "7"),
      ("7", "1e99999999999999999"), ("15", "20"), ("123456789012345678901234567891", "12345678901234567890123456789"),
      ("1e-99999999999999999", "1"), ("1e20", "30"), ("19.995", "0.01"), ("1", "18446744073709551616"),
    ])
  func noMultiples(number: String, divisor: String) throws {
    #expect(try !#require(JSONNumber(number)).isMultiple(of: #require(JSONNumber(divisor))))
  }

  @Test("The longest numbers with the widest exponents are decided")
  func widest() throws {
    let sevens = String(repeating: "7", count: 4_000)
    let dividend = try #require(JSONNumber("\(sevens)e99999999999999999"))
    #expect(try dividend.isMultiple(of: #require(JSONNumber("\(sevens)e-99999999999999999"))))
    #expect(try !dividend.isMultiple(of: #require(JSONNumber("\(sevens)3e-99999999999999999"))))
  }

  @Test("Agrees with integer arithmetic on random decimals")
  func agreement() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<5_000 {
      let (dividend, divisor) = (Int.random(in: -5000...5000, using: &random), Int.random(in: 1...60, using: &random))
      let (up, down) = (Int.random(in: -6...6, using: &random), Int.random(in: -6...6, using: &random))
      // both scaled by 10^6 are integers
      let scaled = Int128(dividend) * power(up + 6)
      let expected = scaled % (Int128(divisor) * power(down + 6)) == 0
      let number = try #require(JSONNumber("\(dividend)e\(up)"))
      #expect(try number.isMultiple(of: #require(JSONNumber("\(divisor)e\(down)"))) == expected)
    }
  }

  private func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}
