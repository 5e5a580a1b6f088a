import Testing

@testable import Reports

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("ordinary words, with 1.5 and (brackets).", "ordinary words, with 1.5 and (brackets)."),
    ("core_version", "core_version"),
    ("_emphasis_ and __init__", #"\_emphasis\_ and \_\_init\_\_"#),
    ("*bold* `code` ~gone~", #"\*bold\* `code` `~gone~`"#),
    ("a|b", #"a\|b"#),
    (#"back\slash\|"#, #"back\\slash\\\|"#),
    ("[text](target) ![x](y)", #"\[text\](target) !\[x\](y)"#),
    ("<b>&amp;</b>", "`<b>&amp;</b>`"),
    ("<img src=x>", "&lt;img src=x&gt;"),
    ("a\n\n# heading", "a⟨LF⟩⟨LF⟩# heading"),
    ("ask @team", "ask `@team`"),
    ("fixed in #12, GH-7 or core#3", "fixed in `#12`, `GH-7` or `core#3`"),
    ("high-level, low-7", "high-level, low-7"),
    ("see https://a.example/x_y_z or www.a.example", "see `https://a.example/x_y_z` or `www.a.example`"),
    ("HTTPS://A.EXAMPLE", "`HTTPS://A.EXAMPLE`"),
    (":smile: 12:30", "`:smile:` 12:30"),
    ("!34 %milestone ~label &1 $5", "`!34` `%milestone` `~label` `&1` `$5`"),
    ("{+ added +} {+x+}", "`{+` added +} `{+x+}`"),
    ("wow! 100% & more", "wow! 100% &amp; more"),
    ("a@b|c", "`a@b⟨U+007C⟩c`"),
    ("# no heading", ##"\# no heading"##),
    ("- no list", #"\- no list"#),
    ("12. no list", #"12\. no list"#),
    ("1) no list", #"1\) no list"#),
    ("12 schemas", "12 schemas"),
    // A combining mark makes another character of what stands before it, and none of it to Markdown.
    ("https://\u{301}evil.example", "`https://\u{301}evil.example`"),
    ("www.\u{301}evil.example", "`www.\u{301}evil.example`"),
    ("`\u{301}<details> x`", "\\`\u{301}&lt;details&gt; x\\`"),
    ("a |\u{301} @b|\u{301}c", "a \\|\u{301} `@b⟨U+007C⟩\u{301}c`"),
    ("a \u{301}@team", "a `\u{301}@team`"),
    ("set `a: {b: 1}` or `c d`, (`e f`)", "set `a: {b: 1}` or `c d`, (`e f`)"),
    ("`a b`c ``d e`` `f|g` ` h `", #"\`a b\`c \`\`d e\`\` \`f\|g\` \` h \`"#),
    ("`@a` `<b>`", "`@a` `<b>`"),
    ("", ""),
  ]) func plainTextDoesNothing(text: String, markdown: String) {
    #expect(MarkdownText.plain(text) == markdown)
  }

  @Test(arguments: [
    ("simple", "`simple`"),
    ("a`b", "``a`b``"),
    ("`", "`` ` ``"),
    ("``a", "``` ``a ```"),
    (" padded ", "`  padded  `"),
    ("", "(empty)"),
    ("a|b", "`a|b`"),
    ("@all #1 <b>", "`@all #1 <b>`"),
    ("line\nbreak", "`line⟨LF⟩break`"),
    (#"\"#, #"`\`"#),
    ("`\u{301}<b>", "`` `\u{301}<b> ``"),
    ("<b>\u{D4E}`", "`` <b>\u{D4E}` ``"),
  ]) func codeSpansHold(text: String, markdown: String) {
    #expect(MarkdownText.code(text) == markdown)
  }

  @Test func tableCellsHaveNoBar() {
    #expect(MarkdownText.cell("a|b||c") == "`a⟨U+007C⟩b⟨U+007C⟩⟨U+007C⟩c`")
    #expect(MarkdownText.cell("name") == "`name`")
    #expect(MarkdownText.cell("a|\u{301}b") == "`a⟨U+007C⟩\u{301}b`")
  }

  @Test func shortensBeforeItFences() {
    #expect(MarkdownText.code("aaa```bbb", limit: 3) == "`aaa…` (9 characters in all)")
  }
}
