import Reports
import Testing

/// A report in which every text that a registry controls is hostile does no harm in any output.
@Suite struct HostileReportTests {
  /// The report's lines without its code spans, in which nothing is active.
  private static func activeText() throws -> [String] {
    try MarkdownFormat().render(try SampleReport.hostileNight()).split(separator: "\n").map(withoutCode)
  }

  /// The line with CODE for each code span (CommonMark 6.1: a run of back-ticks up to the next run of the same length).
  private static func withoutCode(_ line: Substring) -> String {
    var output = ""
    var rest = line
    while let character = rest.first {
      let fence = rest.prefix { $0 == "`" }
      if character == "\\" {
        output += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if let end = endOfCode(rest.dropFirst(fence.count), fence: fence.count) {
        output += "CODE"
        rest = rest[end...]
      } else {
        output += rest.prefix(max(fence.count, 1))
        rest = rest.dropFirst(max(fence.count, 1))
      }
    }
    return output
  }

  private static func endOfCode(_ text: Substring, fence: Int) -> Substring.Index? {
    var rest = fence == 0 ? "" : text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == fence { return run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  @Test(arguments: ["<script", "<b>", "](javascript", "@everyone", "#1", "https://", "**b**", "``"])
  func keepsHarmInCodeOrEscaped(harm: String) throws {
    let lines = try Self.activeText().map { line in
      line.replacing(/\\./, with: "")
    }
    #expect(lines.contains { $0.contains("CODE") })
    #expect(lines.filter { $0.contains(harm) } == [])
  }

  /// A bar ends a cell even inside a code span (GitHub Flavored Markdown 4.10).
  @Test func keepsTablesWhole() throws {
    let rows = try MarkdownFormat().render(try SampleReport.hostileNight()).split(separator: "\n")
      .filter { $0.hasPrefix("|") }
    #expect(rows.count == 6)
    for row in rows { #expect(row.count { $0 == "|" } == 7, "\(row)") }
  }

  @Test func keepsItsHeadings() throws {
    let headings = try Self.activeText().filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Schema drift, 2026-03-02", "## Triggers", "## What changed", "### CODE", "### Only in metadata",
        "## Between sources", "## Between tracks", "## Sources", "### Problems", "### Remarks", "## Method",
      ])
  }

  @Test func showsNoInvisibleCharacterButTheNewline() throws {
    let report = try SampleReport.hostileNight()
    for text in [try MarkdownFormat().render(report), TerminalSummary.text(report, color: false)] {
      let hidden = text.unicodeScalars.filter { scalar in
        scalar != "\n" && [.control, .format].contains(scalar.properties.generalCategory)
      }
      #expect(hidden.isEmpty)
    }
  }
}
