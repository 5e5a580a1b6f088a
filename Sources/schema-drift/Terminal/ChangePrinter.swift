import DriftModel
import JSONModel
import Reports

/// The text of changes on a terminal: a line a schema, then its findings from the worst.
enum ChangePrinter {
  /// - Parameter sides: the words that the old and the new side were asked for by; they stand behind its version.
  static func text(_ entries: [ChangeEntry], sides: (old: String?, new: String?) = (nil, nil)) -> String {
    entries.isEmpty ? "no change" : entries.map { text($0, sides) }.joined(separator: "\n")
  }

  private static func text(_ entry: ChangeEntry, _ sides: (old: String?, new: String?)) -> String {
    let subject = entry.subject
    let name = [subject.source, subject.track, subject.schema].filter { !$0.isEmpty }.joined(separator: "/")
    let ends = [entry.from, entry.to]
    // A number that both have tells neither from the other.
    let isSameNumber = ends[0]?.coreVersion == ends[1]?.coreVersion
    let versions = zip(ends, [sides.old, sides.new]).map { version, side in
      let digest = version.map { String($0.sha256.description.prefix(12)) }
      guard let number = version?.coreVersion else { return side.map { "\(digest ?? "-") (\($0))" } ?? digest ?? "-" }
      return (side ?? (isSameNumber ? digest : nil)).map { "\(number) (\($0))" } ?? number
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
