import DriftModel

/// The comparison of sources: a count of what is equal, and what is not.
struct CrossSourceSection {
  let report: DriftReport

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let entries = report.crossSource
    if entries.isEmpty, report.claims.isEmpty, report.publications.isEmpty { return [:] }
    let claims = ClaimWords(report: report)
    let pairs = CrossSourcePair.all(in: entries)
    let publications = report.publications.map { PublicationWords.sentence($0) { MarkdownText.code($0) } }
    return [
      "crossSource": true,
      "sourceSentences": pairs.map(sentence) + publications.map(Self.capitalized)
        + claims.sentences,
      "sourceDifferences": entries.filter { $0.status != .synced && $0.status != .notRead }.map(difference)
        + pairs.flatMap(unread) + claims.differences,
    ]
  }

  /// A sentence at the start of a paragraph.
  private static func capitalized(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func sentence(_ pair: CrossSourcePair) -> String {
    let behind = pair.entries.filter { $0.status == .synced }.compactMap { $0.pin?.behind }.max() ?? 0
    let age = behind == 0 ? "" : " The oldest of these copies is \(Counted.of(behind, "version")) behind."
    return "\(MarkdownText.code(pair.source)) against \(MarkdownText.code(pair.reference)): "
      + ComparisonWords.share(
        of: pair.entries.count, equal: pair.equal, otherMetadata: pair.otherMetadata, unknown: pair.unknown) + age
  }

  private func unread(_ pair: CrossSourcePair) -> [[String: Any]] {
    ComparisonWords.unread(
      pair.entries.filter { $0.status == .notRead }.map(Self.name),
      where: "in \(MarkdownText.code(pair.source)) or in \(MarkdownText.code(pair.reference))",
      of: report.sources.filter { $0.name == pair.source || $0.name == pair.reference })
  }

  /// The schema with its track, where it has one.
  private static func name(_ entry: CrossSourceEntry) -> String {
    entry.subject.track.isEmpty ? entry.subject.schema : "\(entry.subject.track)/\(entry.subject.schema)"
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
    let name = MarkdownText.code(Self.name(entry))
    let pin = entry.pin.map { PinWords.note($0, reference: reference) } ?? ""
    return ComparisonWords.difference("\(name): \(state)\(pin)", findings: entry.findings)
  }

  private func drift(_ entry: CrossSourceEntry, source: String, reference: String) -> String {
    let ends = [(reference, entry.from), (source, entry.to)].compactMap { place, version in
      version.map { "\(place) has \(VersionWords.exact($0))" }
    }
    // A pinned copy is the old side of the findings, and so the first.
    let ordered = entry.pin == nil ? ends : ends.reversed()
    let verdict = VerdictWords.difference(entry.verdict, entry.findings, under: report.method.reading)
    return "**\(verdict)** difference" + (ordered.isEmpty ? "" : ", \(Counted.list(ordered))")
  }
}
