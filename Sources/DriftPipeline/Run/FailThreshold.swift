public import Reports

/// The least drift that makes a run end with status 1; the raw value is the word after `--fail-on`.
public enum FailThreshold: String, Sendable, CaseIterable {
  /// Findings never decide the status.
  case none
  /// A finding of severity `breaking`.
  case breaking
  /// A schema that was added, removed or rewritten, an edition that was rewritten, changed in structure, or has a finding above `metadata`.
  case any
}

extension FailThreshold {
  /// Whether judged changes are at or above the threshold. An edition that was rewritten is drift, and breaks nobody by
  /// itself.
  public func isReached(by changes: [ChangeEntry], editions: [EditionEntry] = []) -> Bool {
    switch self {
    case .none: false
    case .breaking: changes.contains { $0.hasOpenFinding(atLeast: .breaking) }
    case .any:
      editions.contains(where: \.isRewritten)
        || changes.contains { $0.kind.isDrift || ($0.kind != .unreadable && $0.hasOpenFinding(atLeast: .compatible)) }
    }
  }
}
