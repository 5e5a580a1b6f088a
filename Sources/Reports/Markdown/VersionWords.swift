import DriftModel

/// The words for the versions at the two ends of a change.
enum VersionWords {
  /// Both ends for a table; digests stand beside version numbers that do not tell them apart.
  static func short(from: VersionEntry?, to: VersionEntry?) -> String {
    switch (from, to) {
    case (nil, nil): return "–"
    case (nil, let to?): return "new: \(name(to))"
    case (let from?, nil): return "last: \(name(from))"
    case (let from?, let to?):
      if from.coreVersion != to.coreVersion { return "\(name(from)) → \(name(to))" }
      return "\(exact(from)) → \(exact(to))"
    }
  }

  /// The version numbers of both ends, or one where they are the same.
  static func names(from: VersionEntry?, to: VersionEntry?) -> String {
    let ends = [from, to].compactMap { $0.map(name) }
    return (ends.first == ends.last ? Array(ends.prefix(1)) : ends).joined(separator: " → ")
  }

  /// The version number with a digest that tells it from another of the same number.
  static func exact(_ version: VersionEntry) -> String { "\(name(version)) (\(digest(version)))" }

  /// Both ends with what identifies them.
  static func long(from: VersionEntry?, to: VersionEntry?) -> String {
    let ends = [("From", from), ("to", to)].compactMap { word, end in end.map { "\(word) \(name($0)) (\(facts($0)))" } }
    return ends.isEmpty ? "No version is known." : ends.joined(separator: " ") + "."
  }

  private static func name(_ version: VersionEntry) -> String {
    version.coreVersion.map { MarkdownText.cell($0, limit: 60) } ?? "unnumbered"
  }

  private static func digest(_ version: VersionEntry) -> String { "`\(version.sha256.description.prefix(12))`" }

  private static func facts(_ version: VersionEntry) -> String {
    var facts: [String] = []
    if let ordinal = version.ordinal { facts.append("version \(ordinal) of this schema") }
    if let seen = version.firstSeen { facts.append("first seen \(seen.day)") }
    if let origin = version.origin {
      facts.append("published \(origin.publishedAt.day) in \(MarkdownText.cell(origin.release, limit: 60))")
    }
    facts.append("SHA-256 \(digest(version))")
    return facts.joined(separator: ", ")
  }
}
