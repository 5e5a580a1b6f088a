import DriftModel
import JSONModel

/// The end of a run on a terminal: what is asked, what is worst, what was not read, in fifteen lines or so.
///
/// Foreign text passes `VisibleText`, so no control character of a schema reaches the terminal.
public enum TerminalSummary {
  private static let shownDecisions = 5
  private static let shownFindings = 4

  /// The lines, each ending in a newline; `color` adds ANSI colours to words that say the same without them.
  public static func text(_ report: DriftReport, color: Bool) -> String {
    var lines = ["\(VisibleText.line(report.tool.name)) \(VisibleText.line(report.tool.version)), \(report.asOf)"]
    let quote = { (name: String) in "'\(VisibleText.line(name, limit: 80))'" }
    let decisions = report.decisions(quote: quote)
    lines += capped(decisions.map { line($0, color: color) }, at: shownDecisions, noun: "point")
    lines += capped(findings(report, color: color), at: shownFindings, noun: "breaking or risky finding")
    lines.append("sources: " + capped(report.sources.map(words), at: 6, noun: "source").joined(separator: ", "))
    if !report.editions.isEmpty { lines.append("editions: " + report.editionCounts) }
    let equal = report.crossSource.count { $0.status == .synced }
    if !report.crossSource.isEmpty {
      let unknown = CrossSourcePair.all(in: report.crossSource).map(\.unknown).reduce(0, +)
      lines.append("between sources: " + share(equal, of: report.crossSource.count, unknown: unknown))
    }
    for entry in report.publications where entry.status == .notPublished {
      lines.append("between sources: \(PublicationWords.sentence(entry, quote: quote))")
    }
    let alike = report.crossTrack.count { $0.status == .identical || $0.status == .metadataOnly }
    if !report.crossTrack.isEmpty {
      let unknown = CrossTrackPair.all(in: report.crossTrack).map(\.unknown).reduce(0, +)
      lines.append("between tracks: " + share(alike, of: report.crossTrack.count, unknown: unknown))
    }
    let triggers = report.triggers.map { "\(VisibleText.line($0.id, limit: 60)) \($0.state.rawValue)" }
    if !report.isWeighed {
      lines.append("triggers, checklist, decision: not known, nothing is configured for them")
    } else if !triggers.isEmpty {
      lines.append("triggers: " + capped(triggers, at: 8, noun: "trigger").joined(separator: ", "))
    }
    if report.isWeighed, let decision = report.decision { lines.append("recommended: " + decision.words) }
    lines.append("status: " + report.statusWords)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func share(_ equal: Int, of count: Int, unknown: Int) -> String {
    "\(equal) of \(count) with the same structure" + (unknown == 0 ? "" : ", \(Counted.number(unknown)) not known")
  }

  private static func line(_ decision: Decision, color: Bool) -> String {
    let code =
      switch decision.weight {
      case .decide: "1;31"
      case .look, .unknown: "1;33"
      case .nothing, .nothingNew, .baseline: "1;32"
      }
    return "\(painted(decision.weight.rawValue + ":", code, color)) \(decision.text)"
  }

  private static func words(_ source: SourceEntry) -> String {
    let unread = source.notRead == 0 ? "" : ", \(Counted.number(source.notRead)) not read"
    return "\(VisibleText.line(source.name, limit: 60)) \(source.status.rawValue) "
      + "(\(Counted.number(source.schemas)) read\(unread))"
  }

  private static func findings(_ report: DriftReport, color: Bool) -> [String] {
    let all = report.notableChanges.flatMap { change in
      change.findings.filter { $0.status == .open && $0.severity >= .risky }.map { (change.subject, $0) }
    }
    let worst = all.filter { $0.1.severity == .breaking } + all.filter { $0.1.severity == .risky }
    return worst.map { subject, finding in
      let word = painted(finding.severity.rawValue, finding.severity == .breaking ? "31" : "33", color)
      let names = [subject.description, finding.rule, finding.pointer.description]
      return "  \(word) " + names.map { VisibleText.line($0, limit: 80) }.joined(separator: " ")
    }
  }

  private static func capped(_ lines: [String], at limit: Int, noun: String) -> [String] {
    let rest = lines.count - limit
    return rest > 0 ? lines.prefix(limit) + ["  +\(Counted.of(rest, "more \(noun)"))"] : lines
  }

  private static func painted(_ word: String, _ code: String, _ color: Bool) -> String {
    color ? "\u{1B}[\(code)m\(word)\u{1B}[0m" : word
  }
}
