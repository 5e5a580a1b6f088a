/// The comparison of tracks: a count of what is equal, and what is not.
struct CrossTrackSection {
  let report: DriftReport

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let entries = report.crossTrack
    if entries.isEmpty { return [:] }
    let pairs = CrossTrackPair.all(in: entries)
    return [
      "crossTrack": true,
      "trackPairs": pairs.map(sentence),
      "trackDifferences": entries.filter { ![.identical, .metadataOnly, .notRead].contains($0.status) }.map(difference)
        + pairs.flatMap(unread),
    ]
  }

  private func sentence(_ pair: CrossTrackPair) -> String {
    "\(MarkdownText.code(pair.source)), \(MarkdownText.code(pair.from)) to \(MarkdownText.code(pair.to)): "
      + ComparisonWords.share(
        of: pair.entries.count, equal: pair.equal, otherMetadata: pair.otherMetadata, unknown: pair.unknown)
  }

  private func unread(_ pair: CrossTrackPair) -> [[String: Any]] {
    ComparisonWords.unread(
      pair.entries.filter { $0.status == .notRead }.map { "\($0.source)/\($0.schema)" },
      where: "on \(MarkdownText.code(pair.from)) or on \(MarkdownText.code(pair.to))",
      of: report.sources.filter { $0.name == pair.source })
  }

  private func difference(_ entry: CrossTrackEntry) -> [String: Any] {
    let from = MarkdownText.code(entry.fromTrack)
    let to = MarkdownText.code(entry.toTrack)
    let state =
      switch entry.status {
      case .identical, .metadataOnly: "the same structure"
      case .structural: "\(to) differs from \(from), \(verdict(entry))"
      case .missing: "missing on \(entry.missingIn.map { MarkdownText.code($0) } ?? "one track")"
      case .unreadable: "not known, since it could not be understood on \(from) or on \(to)"
      case .notRead: "not known, since this run did not read it on \(from) or on \(to)"
      }
    let name = MarkdownText.code("\(entry.source)/\(entry.schema)")
    return ComparisonWords.difference("\(name): \(state)", findings: entry.findings)
  }

  private func verdict(_ entry: CrossTrackEntry) -> String {
    entry.verdict.map { VerdictWords.sentence($0.under(report.method.reading)) } ?? "unproven"
  }
}
