import DriftModel
public import JSONModel
import Mustache
import ReportTemplates

/// The report as Markdown for a meeting: what is asked of the reader first, how it was found last.
///
/// The template `reports/report.md.mustache` holds the layout. Foreign text passes `MarkdownText` on its way in.
public struct MarkdownFormat: ReportFormat {
  public let name = "markdown"
  public let fileName = "report.md"

  public init() {}

  public func render(_ report: DriftReport) throws(Problem) -> String {
    let digest = SHA256Digest(of: Array(JSONFormat().render(report).utf8))
    let page = MarkdownPage(report: report, jsonDigest: digest).fields
    return Self.withoutDoubleBlankLines(try Self.template().render(page))
  }

  private static func template() throws(Problem) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: ReportTemplates.markdown)
    } catch {
      throw Problem(
        what: "the template of the Markdown report is broken: \(error)", place: "reports/report.md.mustache",
        next: "repair the template and build again")
    }
  }

  /// Sections that turn out empty leave their blank lines behind. No foreign text holds a newline, so nothing else is joined.
  private static func withoutDoubleBlankLines(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !(line.isEmpty && lines.last == "")
    {
      lines.append(line)
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
