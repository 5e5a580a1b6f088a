import DriftModel

/// The words for one version that two sources claim with different documents.
struct ClaimWords {
  let report: DriftReport
  /// The schemas that a sentence names; the JSON has all.
  private static let shownNames = 10

  /// The claims with another structure, for the template: each with its findings, unless the list of differences between
  /// the standing versions has them already.
  var differences: [[String: Any]] {
    let told = Set(report.crossSource.map { [$0.reference, $0.subject.source, $0.from?.state, $0.to?.state] })
    return report.claims.filter { $0.status == .otherStructure }.map { claim in
      let isTold = told.contains([claim.from.source, claim.to.source, claim.from.version.state, claim.to.version.state])
      return ComparisonWords.difference(title(claim), findings: claim.findings, shown: !isTold)
    }
  }

  /// One sentence for the claims of every two sources that are alike in structure, or were not read.
  var sentences: [String] {
    let words: [(ClaimEntry.Status, String)] = [
      (.otherMetadata, "with other annotations"), (.notRead, "with other documents when they were last read"),
    ]
    return words.flatMap { status, words in
      ClaimPair.all(of: status, in: report.claims).map { pair in
        let count = pair.entries.count
        return "\(Counted.of(count, "schema")) \(count == 1 ? "claims" : "claim") one version \(words) in "
          + "\(MarkdownText.code(pair.source.label)) and in \(MarkdownText.code(pair.reference.label)): "
          + "\(pair.names(shown: Self.shownNames) { MarkdownText.code($0) })."
      }
    }
  }

  private func title(_ claim: ClaimEntry) -> String {
    let name = MarkdownText.code(claim.track.isEmpty ? claim.schema : "\(claim.track)/\(claim.schema)")
    let verdict = VerdictWords.difference(claim.verdict, claim.findings, under: report.method.reading)
    return "\(name) claims \(MarkdownText.cell(claim.coreVersion, limit: 60)) with another meaning, a **\(verdict)** "
      + "difference: \(side(claim.from)); \(side(claim.to))"
  }

  private func side(_ side: ClaimEntry.Side) -> String {
    let seen = side.version.firstSeen.map { ", first seen \($0.day)" } ?? ""
    return "\(MarkdownText.code(side.label)) has SHA-256 `\(side.version.sha256.description.prefix(12))`\(seen) at "
      + MarkdownText.code(side.location) + (side.isStanding ? "" : ", no longer offered")
  }
}

extension VersionEntry {
  /// What tells a version from all others of its subject.
  fileprivate var state: String { "\(sha256) \(ordinal ?? 0)" }
}
