/// The words for comparisons between sources and between tracks.
enum ComparisonWords {
  /// The findings shown below a difference; the JSON has all.
  private static let shownFindings = 5

  /// How many of `count` are equal, and of how many nothing is known.
  static func share(of count: Int, equal: Int, otherMetadata: Int, unknown: Int) -> String {
    let share =
      equal == count && count > 1
      ? "all \(Counted.number(count))" : "\(Counted.number(equal)) of \(Counted.number(count))"
    let metadata = otherMetadata == 0 ? "" : ", \(Counted.number(otherMetadata)) of them with other metadata"
    let unread = unknown == 0 ? "" : "; nothing is known of \(Counted.number(unknown)), which could not be compared"
    return "the same structure in \(share) \(count == 1 ? "schema" : "schemas")\(metadata)\(unread)."
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
