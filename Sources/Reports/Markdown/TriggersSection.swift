import DriftModel

/// The triggers: what fired first, then what may, what is not known, and what is quiet.
struct TriggersSection {
  let report: DriftReport
  /// The pieces of evidence shown for a trigger; the JSON has all.
  private static let shownEvidence = 10

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let order: [TriggerEntry.State] = [.fired, .regressed, .forming, .unknown, .quiet]
    let triggers = order.flatMap { state in report.triggers.filter { $0.state == state } }
    return ["hasTriggers": !triggers.isEmpty, "triggers": triggers.map(fields)]
  }

  private func fields(_ trigger: TriggerEntry) -> [String: Any] {
    let rest = trigger.evidence.count - Self.shownEvidence
    let more = rest > 0 ? ["+\(Counted.of(rest, "more fact")) in the JSON report"] : []
    return [
      "triggerState": trigger.state.rawValue,
      "triggerName": MarkdownText.code(trigger.id) + since(trigger),
      "triggerEvidence": trigger.evidence.prefix(Self.shownEvidence).map(line) + more,
      "triggerForecast": trigger.forecast.map { [MarkdownText.plain($0)] } ?? [],
    ]
  }

  private func since(_ trigger: TriggerEntry) -> String {
    guard let since = trigger.since else { return "" }
    let first = trigger.firstFired.flatMap { $0.day == since.day ? nil : ", first fired \($0.day)" } ?? ""
    return " since \(since.day)" + (since.day == report.asOf.day ? " (today)" : "") + first
  }

  private func line(_ evidence: EvidenceEntry) -> String {
    let schema = evidence.schema.map { " " + MarkdownText.code($0) } ?? ""
    let digest = evidence.digest.map { " (SHA-256 `\($0.description.prefix(12))`)" } ?? ""
    return
      "\(evidence.at.day), \(MarkdownText.code(evidence.source))\(schema): \(MarkdownText.plain(evidence.text))\(digest)"
  }
}
