import DriftModel
import JSONModel
import Reports

/// The text of changes on a terminal: a line a schema, then its findings from the worst.
enum ChangePrinter {
  static func text(_ entries: [ChangeEntry]) -> String {
    entries.isEmpty ? "no change" : entries.map(text).joined(separator: "\n")
  }

  private static func text(_ entry: ChangeEntry) -> String {
    let subject = entry.subject
    let name = [subject.source, subject.track, subject.schema].filter { !$0.isEmpty }.joined(separator: "/")
    let versions = [entry.from, entry.to].map {
      $0?.coreVersion ?? $0.map { String($0.sha256.description.prefix(12)) } ?? "-"
    }
    let head =
      "\(VisibleText.line(name))  \(VisibleText.line(versions.joined(separator: " -> ")))  \(entry.kind.rawValue)"
    return ([head] + entry.findings.flatMap(lines) + verdict(of: entry)).joined(separator: "\n")
  }

  private static func lines(_ finding: FindingEntry) -> [String] {
    let place = finding.pointer.description
    var lines = [
      "  \(finding.severity.rawValue)  \(finding.rule)  \(VisibleText.line(place.isEmpty ? "(the whole schema)" : place))",
      "    \(VisibleText.line(finding.message))",
    ]
    if let old = finding.old { lines.append("    was: \(short(old))") }
    if let new = finding.new { lines.append("    now: \(short(new))") }
    return lines + ProofText.lines(finding).map { "    \($0)" }
  }

  /// What is proved of the pair as a whole, in both readings.
  private static func verdict(of entry: ChangeEntry) -> [String] {
    entry.verdict.map { ProofText.lines($0).map { "  \($0)" } } ?? []
  }

  private static func short(_ value: JSONValue) -> String {
    let text = VisibleText.line(JSONOutput.value(value).text(pretty: false))
    return text.count <= 120 ? text : "\(text.prefix(117))... (\(text.count) characters)"
  }
}
