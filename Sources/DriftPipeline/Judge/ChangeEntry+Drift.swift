import Reports

extension ChangeEntry {
  /// Whether an open finding is at or above a severity.
  func hasOpenFinding(atLeast severity: FindingEntry.Severity) -> Bool {
    let order = FindingEntry.Severity.allCases
    guard let least = order.firstIndex(of: severity) else { return false }
    return findings.contains { finding in
      finding.status == .open && order[least...].contains(finding.severity)
    }
  }
}

extension ChangeEntry.Kind {
  /// Whether the kind alone is drift. What cannot be read is not known, and has a status of its own.
  var isDrift: Bool {
    switch self {
    case .structural, .added, .removed, .rewritten: true
    case .metadataOnly, .unreadable: false
    }
  }
}
