import DriftModel

/// A set of version clauses that must all hold, such as `>=1.2, <3` (PEP 440, "Version specifiers").
struct VersionSpecifier: Sendable {
  let clauses: [VersionClause]

  /// Reads clauses divided by commas; an empty text admits every version. `nil` where a clause cannot be read.
  init?(_ text: some StringProtocol) {
    var clauses: [VersionClause] = []
    for part in text.split(separator: ",") where !Substring(part).trimmingSpaces.isEmpty {
      guard let clause = VersionClause(Substring(part)) else { return nil }
      clauses.append(clause)
    }
    self.clauses = clauses
  }

  /// Whether every clause holds; whether pre-releases are wanted at all is the caller's question.
  func admits(_ version: PythonVersion) -> Bool { clauses.allSatisfy { $0.admits(version) } }

  /// Whether some final release of a major version is admitted, decided exactly.
  ///
  /// The clauses cut the order of versions at few places; it suffices to try each place and the release right above it.
  func admitsRelease(ofMajor major: DecimalDigits) -> Bool {
    let start = PythonVersion(release: [major])
    let cuts = [start] + clauses.flatMap(\.cuts)
    let length = (cuts.map(\.release.count).max() ?? 1) + 1
    let above = cuts.map { PythonVersion(epoch: $0.epoch, release: $0.padded(to: length - 1) + [.one]) }
    return (cuts + above).contains { $0.epoch == .zero && $0.major == major && admits($0) }
  }

  /// Whether a clause takes a major version by its number, or ends right behind it.
  func names(major: DecimalDigits) -> Bool {
    clauses.contains { clause in
      switch clause.comparison {
      case .different: false
      case .below: clause.version.major == major || clause.version == PythonVersion(release: [major.successor])
      default: clause.version.major == major
      }
    }
  }
}
