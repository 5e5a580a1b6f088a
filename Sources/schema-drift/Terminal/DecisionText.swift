import DriftModel
import Reports

/// A recommendation on a terminal: what is asked for first, then why, what stands in the way, and the price.
enum DecisionText {
  static func lines(_ entry: DecisionEntry) -> [String] {
    ["Recommended: \(entry.words)."]
      + entry.reasons.map { "  \(VisibleText.line($0))" }
      + entry.warnings.map { "  mind: \(VisibleText.line($0))" }
      + section("In the way of the full integration:", entry.blocking.map { "\($0.state)  \($0.id)  \($0.title)" })
      + section(
        "Options:",
        entry.options.map { "\($0.title): \($0.leastHours)-\($0.mostHours) hours, risk \($0.risk), \($0.dependencies)" }
      )
      + section("Key schemas:", entry.keySchemas.map(words))
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "  \(VisibleText.line($0))" }
  }

  private static func words(_ key: KeySchemaEntry) -> String {
    let tracks = key.tracks.isEmpty ? "on no track that was read" : "on \(key.tracks.joined(separator: ", "))"
    let same =
      key.isSameOnBoth.map { $0 ? "the same structure on both" : "another structure on each" } ?? "not compared"
    return "\(key.schema): \(tracks), \(same)"
  }
}
