import DriftModel
import Testing

@testable import Reports

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain text, ünïcödé 日本語 🙂", "plain text, ünïcödé 日本語 🙂"),
    ("a\nb\r\nc\td", "a⟨LF⟩b⟨CR⟩⟨LF⟩c⟨TAB⟩d"),
    ("\u{1B}[31mred\u{7}\u{0}", "⟨U+001B⟩[31mred⟨U+0007⟩⟨U+0000⟩"),
    ("\u{9B}2J\u{85}\u{7F}", "⟨U+009B⟩2J⟨U+0085⟩⟨U+007F⟩"),
    ("user\u{202E}gnp.exe\u{2066}\u{200F}", "user⟨U+202E⟩gnp.exe⟨U+2066⟩⟨U+200F⟩"),
    ("to\u{200B}tal\u{FEFF}\u{AD}\u{3164}", "to⟨U+200B⟩tal⟨U+FEFF⟩⟨U+00AD⟩⟨U+3164⟩"),
    ("a\u{2028}b\u{2029}c\u{A0}d", "a⟨U+2028⟩b⟨U+2029⟩c⟨U+00A0⟩d"),
    ("tag \u{E0041}\u{E000}\u{10FFFF}", "tag ⟨U+E0041⟩⟨U+E000⟩⟨U+10FFFF⟩"),
  ]) func hidesNothing(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }

  @Test func tellsTheLengthOfWhatItShortens() {
    let long = String(repeating: "x", count: 1_234)
    #expect(VisibleText.line(long, limit: 5) == "xxxxx… (1,234 characters in all)")
    #expect(VisibleText.line("12345", limit: 5) == "12345")
  }

  /// A cluster of a thousand combining marks is one `Character`; the limit counts scalars.
  @Test func limitsStackedMarks() {
    let stacked = "a" + String(repeating: "\u{301}", count: 1_000)
    #expect(VisibleText.line(stacked, limit: 10).unicodeScalars.count < 50)
  }

  @Test(arguments: [(0, "0 schemas"), (1, "1 schema"), (999, "999 schemas"), (1_234_567, "1,234,567 schemas")])
  func counts(count: Int, words: String) {
    #expect(Counted.of(count, "schema") == words)
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func lists(items: [String], words: String) {
    #expect(Counted.list(items) == words)
  }
}
