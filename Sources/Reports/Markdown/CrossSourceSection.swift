import DriftModel

/// The comparison of sources: a count of what is equal, and what is not.
struct CrossSourceSection {
  let report: DriftReport

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let entries = report.crossSource
    if entries.isEmpty { return [:] }
    return [
      "crossSource": true,
      "sourcePairs": CrossSourcePair.all(in: entries).map(sentence),
      "sourceDifferences": entries.filter { $0.status != .synced }.map(difference),
    ]
  }

  private func sentence(_ pair: CrossSourcePair) -> String {
    "\(MarkdownText.code(pair.source)) against \(MarkdownText.code(pair.reference)): "
      + ComparisonWords.share(
        of: pair.entries.count, equal: pair.equal, otherMetadata: pair.otherMetadata, unknown: pair.unknown)
  }

  private func difference(_ entry: CrossSourceEntry) -> [String: Any] {
    let source = MarkdownText.code(entry.subject.source)
    let reference = MarkdownText.code(entry.reference)
    let state =
      switch entry.status {
      case .synced: "the same structure"
      case .drift: drift(entry, source: source, reference: reference)
      case .missingInRegistry: "in \(source), missing in \(reference)"
      case .missingLocally: "in \(reference), missing in \(source)"
      case .unreadable: "not known, since it could not be understood in \(source) or in \(reference)"
      case .notRead: "not known, since this run did not read it in \(source) or in \(reference)"
      }
    let track = entry.subject.track
    let name = MarkdownText.code(track.isEmpty ? entry.subject.schema : "\(track)/\(entry.subject.schema)")
    return ComparisonWords.difference("\(name): \(state)", findings: entry.findings)
  }

  private func drift(_ entry: CrossSourceEntry, source: String, reference: String) -> String {
    let ends = [(reference, entry.from), (source, entry.to)].compactMap { place, version in
      version.map { "\(place) has \(VersionWords.exact($0))" }
    }
    let verdict = entry.verdict.map { VerdictWords.overall($0.under(report.method.reading)) } ?? "unproven"
    return "**\(verdict)** difference" + (ends.isEmpty ? "" : ", \(Counted.list(ends))")
  }
}
