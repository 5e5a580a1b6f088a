import DriftModel

/// The words for comparisons between sources and between tracks.
enum ComparisonWords {
  /// The findings shown below a difference; the JSON has all.
  private static let shownFindings = 5

  /// How many of `count` are equal, and of how many nothing is known.
  static func share(of count: Int, equal: Int, otherMetadata: Int, unknown: Int) -> String {
    if unknown == count { return "nothing is known of \(Counted.of(count, "schema")), which could not be compared." }
    let share =
      equal == count && count > 1
      ? "all \(Counted.number(count))" : "\(Counted.number(equal)) of \(Counted.number(count))"
    let metadata = otherMetadata == 0 ? "" : ", \(Counted.number(otherMetadata)) of them with other metadata"
    let unread = unknown == 0 ? "" : "; nothing is known of \(Counted.number(unknown)), which could not be compared"
    return "the same structure in \(share) \(count == 1 ? "schema" : "schemas")\(metadata)\(unread)."
  }

  /// The names shown of schemas that were not read; the JSON has all.
  private static let shownNames = 3

  /// The schemas of one pair that the run did not read, told in one line; none where there are none.
  ///
  /// - Parameter sources: those that the pair is of, whose last complete reading is what is known.
  static func unread(_ names: [String], where places: String, of sources: [SourceEntry]) -> [[String: Any]] {
    if names.isEmpty { return [] }
    let last = sources.filter { $0.status != .ok }.compactMap(\.lastRead).min()
    let known = last.map { ", known as of \($0.day)" } ?? ""
    let shown = names.prefix(shownNames).map { MarkdownText.code($0) }
    let rest = names.count - shownNames
    let list = Counted.list(rest > 0 ? shown + ["\(Counted.number(rest)) more"] : shown)
    return [difference("not read in this run \(places)\(known): \(list)", findings: [])]
  }

  /// One difference for the template: its title, and its most severe findings a line each.
  ///
  /// - Parameter shown: whether the findings have lines; they may stand elsewhere.
  static func difference(_ title: String, findings: [FindingEntry], shown: Bool = true) -> [String: Any] {
    let sorted = shown ? findings.sortedByUrgency : []
    let rest = sorted.count - shownFindings
    let more = rest > 0 ? ["+\(rest) more in the JSON report"] : []
    let counts = findings.isEmpty ? "" : "; \(VerdictWords.counts(findings))"
    return [
      "differenceTitle": title + counts,
      "differenceFindings": sorted.prefix(shownFindings).map(FindingWords.line) + more,
    ]
  }
}
