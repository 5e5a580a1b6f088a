import RegularExpressions
import Testing

@Suite("Unicode properties")
struct UnicodePropertyTests {
  @Test(
    "Characters with a property, and without",
    arguments: [
      ("\\p{L}", "a\u{E9}\u{4E2D}\u{10400}", "1 _\u{301}"), ("\\p{Letter}", "a", "1"),
      ("\\p{Lu}", "A\u{C9}", "a\u{E9}"),
      ("\\p{gc=Nd}", "0\u{966}\u{7C0}", "a\u{2160}"), ("\\p{digit}", "0\u{9EA}", "a"), ("\\p{P}", ".\u{2013}", "a$"),
      ("\\p{Sc}", "$\u{20AC}", "."), ("\\p{Zs}", " \u{A0}", "\n"), ("\\p{Cc}", "\n\u{7F}", "a"),
      ("\\p{Cn}", "\u{378}\u{50000}", "a\u{F0000}"), ("\\p{Co}", "\u{E000}\u{F0000}\u{10FFFD}", "a"),
      ("\\P{L}", "1", "a"), ("[^\\p{L}\\d]", "-", "a1"), ("\\p{Any}", "a\0", ""), ("\\p{ASCII}", "a\0", "\u{E9}"),
      ("\\p{Alphabetic}", "a\u{2160}", "1"), ("\\p{White_Space}", " \u{2028}", "\u{FEFF}"),
      ("\\p{Emoji}", "\u{1F432}1", "a"), ("\\p{ID_Start}", "a", "1_"),
      ("\\p{Script=Latin}", "a\u{E9}", "\u{3B1}1"), ("\\p{sc=Grek}", "\u{3B1}", "a"),
      ("\\p{sc=Cyrillic}", "\u{436}", "a"),
      ("\\p{sc=Han}", "\u{4E2D}\u{20000}", "\u{3042}"), ("\\p{sc=Hiragana}", "\u{3042}", "\u{30A2}"),
      ("\\p{sc=Hebrew}", "\u{5D0}", "a"), ("\\p{Assigned}", "a", "\u{378}"),
    ])
  func property(_ pattern: String, holders: String, others: String) throws {
    let expression = try RegularExpression("^\(pattern)$")
    for scalar in holders.unicodeScalars { #expect(expression.matches(String(scalar)), "U+\(scalar.value)") }
    for scalar in others.unicodeScalars { #expect(!expression.matches(String(scalar)), "U+\(scalar.value)") }
  }

  @Test("Noncharacters are unassigned, in every plane")
  func noncharacters() throws {
    for pattern in ["^\\p{Noncharacter_Code_Point}$", "^\\p{Cn}$"] {
      let expression = try RegularExpression(pattern)
      for code: UInt32 in [0xFDD0, 0xFFFE, 0x5FFFE, 0xFFFFF, 0x10FFFF] {
        #expect(try expression.matches(String(#require(Unicode.Scalar(code)))), "U+\(code) by \(pattern)")
      }
      #expect(!expression.matches("\u{FFFD}"))
    }
  }

  @Test("General categories agree with the standard library for each scalar of the first planes")
  func everyCategory() throws {
    let categories: [(RegularExpression, Unicode.GeneralCategory)] = [
      (try RegularExpression("^\\p{Ll}$"), .lowercaseLetter), (try RegularExpression("^\\p{Lo}$"), .otherLetter),
      (try RegularExpression("^\\p{Co}$"), .privateUse), (try RegularExpression("^\\p{Cn}$"), .unassigned),
    ]
    for code in UInt32(0)..<0x40000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let category = scalar.properties.generalCategory
      let text = String(scalar)
      for (expression, own) in categories where expression.matches(text) != (category == own) {
        Issue.record("U+\(String(code, radix: 16)) and \(own)")
      }
    }
  }
}
