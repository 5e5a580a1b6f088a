import RegularExpressions
import Testing

@Suite("What patterns match")
struct MatchingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let pattern: String
    let matching: [String]
    let others: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ matching: [String], not others: [String]) {
      self.pattern = pattern
      self.matching = matching
      self.others = others
    }
  }

  static let examples: [Example] = [
    Example("", ["", "a"], not: []),
    Example("a+", ["a", "xxaayy"], not: ["", "b"]),
    Example("^[a-f0-9]{8}$", ["deadbeef"], not: ["deadbee", "deadbeef0", "deadbeeg", "deadbeef\n"]),
    Example("^abc$", ["abc"], not: ["abc\n", "\nabc", "x\nabc"]),
    Example("^a|b$", ["ax", "xb"], not: ["xa", "bx"]),
    Example("(^a|b)c", ["ac", "xbc"], not: ["xac"]),
    Example("a$b*", ["a", "ba"], not: ["ab"]),
    Example("^.$", ["a", "\u{1F432}", "\u{85}"], not: ["\n", "\r", "\u{2028}", "\u{2029}", "ab", ""]),
    Example("^[^]$", ["\n"], not: ["", "ab"]),
    Example("[]", [], not: ["", "a"]),
    Example("^\\d$", ["0"], not: ["\u{7C0}", "\u{966}"]),
    Example("^\\w$", ["_", "Z", "0"], not: ["\u{E9}", "-"]),
    Example(
      "^\\s$", ["\t", "\u{B}", "\u{A0}", "\u{FEFF}", "\u{2003}", "\u{2029}"], not: ["\u{1}", "\u{180E}", "\u{200B}"]),
    Example("^[\\w-.]$", ["-", ".", "a"], not: ["/"]),
    Example("^[+--]$", ["+", ",", "-"], not: ["."]),
    Example("^[\\b]$", ["\u{8}"], not: ["b"]),
    Example("^\\cC\\x41\\u0042\\u{43}\\0\\t$", ["\u{3}ABC\0\t"], not: ["\\cCABC"]),
    Example("^\u{1F432}*$", ["", "\u{1F432}\u{1F432}"], not: ["\u{1F409}", "D"]),
    Example("^[\\uD83D\\uDC32]$", ["\u{1F432}"], not: ["\u{1F409}"]),
    Example("\\uD83D", [], not: ["\u{1F432}", "a"]),
    Example("^(?:a|ab)(?:c|bcd)?$", ["a", "ab", "abc", "abcd", "abbcd"], not: ["abb", "acd"]),
    Example("^(a*)*$", ["", "aaa"], not: ["b"]),
    Example("^(?:a{2,3}?){2}$", ["aaaa", "aaaaaa"], not: ["aaa", "aaaaaaa"]),
    Example("^a{0}$", [""], not: ["a"]),
    Example("^{a}]$", ["{a}]"], not: ["a"]),
    Example("^\u{E9}$", ["\u{E9}"], not: ["e\u{301}"]),
  ]

  static let looks: [Example] = [
    Example("^(?!foo|bar)[a-z]+$", ["fo", "xfoo"], not: ["foo", "barn", ""]),
    Example("^(?=.*[A-Z])(?=.*\\d).{4,}$", ["aaA1", "1bcD"], not: ["aaaa", "A1", "AAAA"]),
    Example("^(?!.*--)[a-z-]+$", ["a-b-c"], not: ["a--b"]),
    Example("^(?:(?!ab).)*$", ["ba", ""], not: ["cabc"]),
    Example("^(?:(?!--)[a-z-])+$", ["a-b"], not: ["a--b"]),
    Example("\\bfoo\\b", ["foo", "a foo.", "-foo"], not: ["afoo", "foo_"]),
    Example("\\B", ["", "aa", "--"], not: ["a", "a-a"]),
    Example("(?<=a)b", ["ab", "xab"], not: ["b", "cb"]),
    Example("(?<!a)b", ["b", "abb"], not: ["ab"]),
    Example("(?<=^a*)b", ["b", "aab"], not: ["ca", "cab"]),
    Example("^(?=a(?!b))", ["a", "ac"], not: ["ab", "b"]),
    Example("(?<=a(?=b))b", ["ab"], not: ["ac", "b"]),
    Example("(?<=\\bfoo)d", ["food", "x food"], not: ["xfood"]),
    Example("(?<!(?<!a)b)c", ["abc", "c", "ac"], not: ["bc", "bbc"]),
    Example("(?=(?:a|b)*c)(?=.{3})b", ["bac"], not: ["bc", "bab"]),
    Example("a(?=$)", ["a", "ba"], not: ["ab"]),
    Example("(?=b)*a", ["a"], not: ["b"]),
  ]

  @Test("Patterns without looks", arguments: examples)
  func matches(_ example: Example) throws { try check(example) }

  @Test("Looks and word boundaries", arguments: looks)
  func matchesLooks(_ example: Example) throws { try check(example) }

  private func check(_ example: Example) throws {
    let expression = try RegularExpression(example.pattern)
    for word in example.matching { #expect(expression.matches(word), "\(word.debugDescription)") }
    for word in example.others { #expect(!expression.matches(word), "\(word.debugDescription)") }
  }

  @Test("Bytes that are no UTF-8 stand for U+FFFD")
  func malformedBytes() throws {
    let expression = try RegularExpression("^a\\uFFFD+$")
    for tail: [UInt8] in [[0xFF], [0xC3], [0xF0, 0x9F], [0xC0, 0x80]] {
      #expect(([0x61] + tail).withUnsafeBufferPointer { expression.matches($0) })
    }
    #expect(UnsafeBufferPointer<UInt8>(start: nil, count: 0).count == 0)
    #expect(try RegularExpression("^$").matches(UnsafeBufferPointer(start: nil, count: 0)))
  }

  @Test("Concurrent first uses agree")
  func concurrency() async throws {
    for _ in 0..<50 {
      let expression = try RegularExpression("^(a|b)*a(a|b){3}$")
      let found = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { !expression.matches("bbbbab") && expression.matches("abbb") } }
        return await group.reduce(true) { $0 && $1 }
      }
      #expect(found)
    }
  }
}
