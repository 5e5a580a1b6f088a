import DriftModel

/// What changed: an introduction, the table, one part for each schema with something to show, and one sentence for the rest.
struct ChangesSection {
  let report: DriftReport
  /// The number of schemas that are shown with their findings; a meeting reads no more, and the JSON has all.
  private static let shownSchemas = 50

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let notable = report.notableChanges
    var fields: [String: Any] = ["changesIntroduction": period + introduction(notable)]
    if !notable.isEmpty { fields["changeTable"] = ["rows": notable.map(row)] }
    let groups = MetadataGroups(changes: report.quietChanges)
    if !groups.isEmpty {
      fields["metadata"] =
        ["metadataIntroduction": groups.introduction, "metadataGroups": groups.lines] as [String: Any]
    }
    fields["changedSchemas"] = notable.filter(deservesPart).prefix(Self.shownSchemas).map { change in
      ChangePart(change: change, reading: report.method.reading).fields
    }
    return fields
  }

  /// Whether there is more to show than the row of the table.
  private func deservesPart(_ change: ChangeEntry) -> Bool { !change.findings.isEmpty || change.kind == .structural }

  private var period: String {
    report.period.map { "From \(MarkdownText.code($0.from)) to \(MarkdownText.code($0.to)): " } ?? ""
  }

  private func introduction(_ notable: [ChangeEntry]) -> String {
    let reach = report.run.complete ? "" : " among the schemas that were read"
    let baseline = report.period == nil ? report.sources.filter(\.baseline).map { MarkdownText.code($0.name) } : []
    if report.summary.schemas == 0 { return "Nothing was read, so nothing is known to have changed." }
    if report.isBaseline { return "Nothing to compare with yet: this run recorded the first state." }
    let first =
      baseline.isEmpty ? "" : " First reading of \(Counted.list(baseline)): recorded, nothing to compare with yet."
    if report.changes.isEmpty { return "No schema changed\(reach)." + first }
    if notable.isEmpty { return "No structural change\(reach)." + first }
    let more = notable.count(where: deservesPart) - Self.shownSchemas
    let rest = more > 0 ? " The findings of \(Counted.of(more, "more schema")) are in the JSON report." : ""
    return "\(count(of: notable))\(reach), most urgent first.\(rest)" + first
  }

  /// The schemas, and the changes where one schema has several: a version that was rewritten is also a change of structure.
  private func count(of notable: [ChangeEntry]) -> String {
    let schemas = Counted.of(Set(notable.map(\.subject)).count, "schema")
    let changes = Counted.of(notable.count, "change")
    return Set(notable.map(\.subject)).count == notable.count ? schemas : "\(changes) of \(schemas)"
  }

  private func row(_ change: ChangeEntry) -> [String: Any] {
    let directions = change.verdict?.under(report.method.reading)
    let unknown = change.kind == .structural ? "unproven" : "–"
    return [
      "rowSchema": MarkdownText.cell(change.subject.description),
      "rowKind": change.kind.rawValue,
      "rowVersions": VersionWords.short(from: change.from, to: change.to),
      "rowFindings": VerdictWords.counts(change.findings),
      "rowBackward": directions.map { VerdictWords.word($0.backward) } ?? unknown,
      "rowForward": directions.map { VerdictWords.word($0.forward) } ?? unknown,
    ]
  }
}
