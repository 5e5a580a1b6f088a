import JSONModel
import Testing

@Suite("Canonical text follows RFC 8785")
struct CanonicalJSONTests {
  @Test("The sample of section 3.2.2, but for the one number that binary64 cannot say")
  func sample() throws {
    let input = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50,
                    2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.33333329,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try CanonicalJSON.text(of: JSONDocument(parsing: input).root) == expected)
  }

  @Test("The sample of section 3.2.3: names in the order of their UTF-16 code units")
  func sorting() throws {
    let input = #"""
      {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
      }
      """#
    let canonical = try JSONDocument(parsing: CanonicalJSON.bytes(of: JSONDocument(parsing: input).root)).root
    #expect(
      canonical.object?.compactMap(\.value.string) == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
      ])
  }

  @Test(
    "The numbers of appendix B, from the bits of a binary64 value to its text",
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"), (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func numbers(bits: UInt64, text: String) {
    #expect(JSONNumber(Double(bitPattern: bits).description)?.canonicalText == text)
  }

  @Test(
    "Numbers that binary64 cannot say keep their digits",
    arguments: [
      ("9007199254740993", "9007199254740993"), ("1e400", "1e+400"),
      ("-0.10000000000000000000001", "-0.10000000000000000000001"),
      ("123456789012345678901234", "1.23456789012345678901234e+23"), ("100000000000000000000", "100000000000000000000"),
      ("0.0000001234", "1.234e-7"), ("120e-1", "12"), ("-5e-400", "-5e-400"),
    ])
  func exactNumbers(text: String, expected: String) {
    #expect(JSONNumber(text)?.canonicalText == expected)
  }

  @Test("Every random binary64 value has the text that ECMAScript gives it, read back to the same value")
  func randomDoubles() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let number = try #require(JSONNumber(value.description))
      #expect(number.double == value)
      #expect(Double(number.canonicalText) == value)
      #expect(JSONNumber(number.canonicalText) == number)
    }
  }

  @Test("Strings escape the least that is allowed")
  func strings() throws {
    let canonical = try CanonicalJSON.text(of: JSONDocument(parsing: #""\u0008\t\n\f\r\u001f\u007f\/\u2028\"\\""#).root)
    #expect(canonical == "\"\\b\\t\\n\\f\\r\\u001f\u{7F}/\u{2028}\\\"\\\\\"")
  }
}
