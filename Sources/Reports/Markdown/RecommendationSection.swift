import DriftModel

/// The decision that triggers and checklist ask for, with its reasons, its price and what stands in the way.
struct RecommendationSection {
  let report: DriftReport

  var fields: [String: Any] {
    guard let entry = report.decision else { return ["hasRecommendation": false] }
    return [
      "hasRecommendation": true,
      "recommendation": entry.words,
      "recommendationReasons": entry.reasons.map { MarkdownText.plain($0) },
      "recommendationBlocking": entry.blocking.map {
        "\(MarkdownText.code($0.id)) is \(MarkdownText.plain($0.state)): \(MarkdownText.plain($0.title))"
      },
      "hasBlocking": !entry.blocking.isEmpty,
      "recommendationWarnings": entry.warnings.map { MarkdownText.plain($0) },
      "recommendationOptions": entry.options.map(words),
      "keySchemas": entry.keySchemas.map(words),
    ]
  }

  private func words(_ option: OptionEntry) -> String {
    "\(MarkdownText.plain(option.title)): \(option.leastHours)-\(option.mostHours) hours, value \(MarkdownText.plain(option.value)), "
      + "risk \(MarkdownText.plain(option.risk)), dependencies: \(MarkdownText.plain(option.dependencies)). "
      + "Best for: \(MarkdownText.plain(option.bestFor)). Scope: "
      + option.scope.map { MarkdownText.plain($0) }.joined(separator: "; ")
  }

  private func words(_ key: KeySchemaEntry) -> String {
    let tracks =
      key.tracks.isEmpty ? "on no track that was read" : "on " + Counted.list(key.tracks.map { MarkdownText.code($0) })
    let same =
      key.isSameOnBoth.map { $0 ? "the same structure on both" : "another structure on each" } ?? "not compared"
    return "\(MarkdownText.code(key.schema)): \(tracks), \(same)"
  }
}
