import RegularExpressions
import Testing

@Suite("What is a pattern, and what is none")
struct SyntaxTests {
  @Test(
    "Patterns of ECMA-262, and what every engine reads alike without the u flag",
    arguments: [
      "", "a|", "()", "(?:)", "(?<year>\\d{4})-(?<month>\\d\\d)", "a{2}?", "a{2,}", "[]", "[^]", "[\\w-.]", "[a-\\d]",
      "[-a]",
      "[a-]", "a{", "a{b}", "a{1", "a{1,", "{", "}", "]", "a]", "{}", "\\-", "\\_", "\\@", "\\'", "\\\"", "\\:", "\\#",
      "\\/", "\\u{1F432}", "\\uD83D\\uDC32", "\\uD83D", "\\cA", "\\0", "(?=a)*", "((?<=a))*", "(?:^)*", "(?<n>(?<!a))+",
      "\\p{L}", "\\p{gc=Lu}", "\\p{Script=Greek}", "\\P{ASCII}", "\\p{digit}",
    ])
  func isAccepted(_ pattern: String) throws { _ = try RegularExpression(pattern) }

  @Test(
    "Texts that break the grammar",
    arguments: [
      ("(", 0), (")", 0), ("a)", 1), ("[a", 0), ("*", 0), ("a|+", 2), ("{1}", 0), ("a**", 2), ("a{1}{2}", 4),
      ("a{2,1}", 1),
      ("a++", 2), ("^*", 0), ("\\b+", 0), ("(?<=a)*", 0), ("[b-a]", 1), ("\\", 0), ("\\A", 0), ("\\Z", 0), ("\\a", 0),
      ("\\x4", 0), ("\\u12", 0), ("\\u{110000}", 0), ("\\u{}", 0), ("\\c1", 0), ("\\01", 0), ("\\p", 0),
      ("\\p{Foo}", 0),
      ("\\p{gc=Foo}", 0), ("\\p{Foo=L}", 0), ("(?i)a", 0), ("(?P<n>a)", 0), ("(?>a)", 0), ("(?#a)", 0), ("(?<1>a)", 3),
      ("(?<>a)", 3), ("a{,2}", 1), ("[\\B]", 1),
    ])
  func isMalformed(_ pattern: String, offset: Int) throws {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    guard case .malformed(let reason, offset) = error else {
      Issue.record("\(pattern): \(error.map(String.init(describing:)) ?? "accepted")")
      return
    }
    #expect(!reason.isEmpty && error?.description == "\(reason) (at character \(offset + 1))")
  }

  @Test(
    "What is no regular language, or none known here",
    arguments: [
      "(a)\\1", "(?<n>a)\\k<n>", "\\p{Script=Runic}", "\\p{scx=Greek}", "\\p{Emoji_Component}",
    ])
  func isNotRegular(_ pattern: String) throws {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    guard case .notRegular = error else {
      Issue.record("\(pattern): \(error.map(String.init(describing:)) ?? "accepted")")
      return
    }
  }

  @Test(
    "Patterns beyond bounds end at once",
    arguments: [
      "a{1,100000}", "((a{1000}){1000}){1000}", "(a{9999999999999999999999}){9}", String(repeating: "(", count: 5_000),
      String(repeating: "a", count: 200_000), "((((a{99}){99}){99}){99}){99}",
    ])
  func isTooLarge(_ pattern: String) {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    guard case .tooLarge = error else {
      Issue.record("\(pattern.prefix(40)): \(error.map(String.init(describing:)) ?? "accepted")")
      return
    }
  }

  @Test("Expressions are equal by the scalars of their texts")
  func equality() throws {
    let composed = try RegularExpression("\u{E9}")
    let decomposed = try RegularExpression("e\u{301}")
    #expect(composed != decomposed)
    #expect(try composed == RegularExpression("\u{E9}"))
    #expect(Set([composed, decomposed, composed]).count == 2)
  }
}
