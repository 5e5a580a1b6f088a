import DriftModel
import JSONModel

/// The releases and artifacts of the night: those that are not what they were or were not read, and a count of the rest.
struct EditionsSection {
  /// The editions shown one by one; the JSON has all.
  private static let shown = 20
  let report: DriftReport

  init(report: DriftReport) { self.report = report }

  var fields: [String: Any] {
    let notable = report.editions.filter { $0.status != .new }.sorted { $0.isRewritten && !$1.isRewritten }
    let rest = notable.count - Self.shown
    return [
      "hasEditions": !report.editions.isEmpty,
      "newEditions": newEditions.map { [$0] } ?? [String](),
      "editions": notable.prefix(Self.shown).map(sentence)
        + (rest > 0 ? ["+\(Counted.number(rest)) more in the JSON report"] : []),
    ]
  }

  private var newEditions: String? {
    let new = report.editions.filter { $0.status == .new }
    guard let newest = new.max(by: { $0.publishedAt < $1.publishedAt }) else { return nil }
    return "\(Counted.of(new.count, "edition")) read for the first time, the newest \(name(newest)) of "
      + "\(newest.publishedAt.day)."
  }

  private func sentence(_ edition: EditionEntry) -> String {
    let was = edition.from.map { "; it was \(Self.facts($0))" } ?? ""
    switch edition.status {
    case .new, .rewritten:
      return "**\(edition.status.rawValue)** \(name(edition)): \(Self.facts(edition.to))\(was)"
    case .refused:
      let reason = edition.problem.map { ": \(MarkdownText.plain($0.what))" } ?? ""
      return "**refused** \(name(edition))\(reason)\(was)"
    case .expired:
      return "**expired** \(name(edition)) of \(edition.publishedAt.day): deleted before any run read it"
    }
  }

  private func name(_ edition: EditionEntry) -> String {
    "\(MarkdownText.code(edition.title)) (\(MarkdownText.code(edition.asset)), \(MarkdownText.code(edition.source)))"
  }

  private static func facts(_ file: EditionFile) -> String {
    var facts: [String] = []
    if let digest = file.sha256 { facts.append("SHA-256 `\(digest)`") }
    facts.append("touched \(file.updatedAt)")
    if let commit = file.commit { facts.append("commit \(MarkdownText.code(commit))") }
    facts.append(Counted.of(file.schemas, "schema"))
    return facts.joined(separator: ", ")
  }
}
