extension DriftReport {
  /// Whether triggers, checklist and decision say anything: somebody or something looked at a line, a trigger has something
  /// to show, or the report is of a run that kept no checklist. Else nothing is configured for them, and one sentence tells it.
  var isWeighed: Bool {
    checklist.isEmpty || checklist.contains { $0.state != .unknown || $0.lastChecked != nil }
      || triggers.contains { trigger in
        switch trigger.state {
        case .unknown: false
        case .quiet: !trigger.evidence.isEmpty || trigger.forecast != nil
        case .fired, .regressed, .forming: true
        }
      }
  }

  /// What stands in the place of triggers, checklist and decision where there is nothing for them to go by.
  static let unweighedWords =
    "Triggers, checklist and decision are not known: nothing is configured for them. `probes` and `review` in the "
    + "configuration name it; the JSON report has every line."
}
