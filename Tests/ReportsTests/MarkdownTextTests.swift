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
  ]) func codeSpansHold(text: String, markdown: String) {
    #expect(MarkdownText.code(text) == markdown)
  }

  @Test func tableCellsHaveNoBar() {
    #expect(MarkdownText.cell("a|b||c") == "`a⟨U+007C⟩b⟨U+007C⟩⟨U+007C⟩c`")
    #expect(MarkdownText.cell("name") == "`name`")
  }

  @Test func shortensBeforeItFences() {
    #expect(MarkdownText.code("aaa```bbb", limit: 3) == "`aaa…` (9 characters in all)")
  }
}
