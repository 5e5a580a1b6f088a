import DriftModel

extension DriftReport {
  /// The changes that deserve a line of their own, most urgent first; metadata-only changes are told in one sentence.
  var notableChanges: [ChangeEntry] {
    changes.filter { $0.kind != .metadataOnly || !$0.findings.allSatisfy { $0.severity == .metadata } }
      .sorted { ($0.urgency, $0.subject) < ($1.urgency, $1.subject) }
  }

  /// The changes that are told in one sentence.
  var quietChanges: [ChangeEntry] {
    changes.filter { $0.kind == .metadataOnly && $0.findings.allSatisfy { $0.severity == .metadata } }
      .sorted { $0.subject < $1.subject }
  }
}

extension ChangeEntry {
  /// The rank in a list that starts with what needs an answer, 0 first.
  fileprivate var urgency: Int {
    if open(.breaking) > 0 { return 0 }
    switch kind {
    case .removed: return 1
    case .rewritten: return 2
    case .unreadable: return 3
    case .structural where open(.risky) > 0: return 4
    case .structural where isUnproven: return 5
    case .structural: return 6
    case .added: return 7
    case .metadataOnly: return 8
    }
  }
}

extension [FindingEntry] {
  /// The findings, open and severe ones first, otherwise in their order.
  var sortedByUrgency: [FindingEntry] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.status != second.status { return first.status == .open }
      if first.severity != second.severity { return first.severity > second.severity }
      return left.offset < right.offset
    }.map(\.element)
  }
}
