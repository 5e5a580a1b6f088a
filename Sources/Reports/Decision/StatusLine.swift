import DriftModel

extension DriftReport {
  /// The state of the run in one line: what was read, what changed, how complete it is.
  var statusWords: String {
    let read = "\(Counted.of(summary.schemas, "schema")) read from \(Counted.of(sources.count, "source"))"
    let unread = summary.notRead == 0 ? "" : ", \(Counted.number(summary.notRead)) not read"
    let completeness = run.complete ? "complete" : "INCOMPLETE"
    return "\(read)\(unread); \(changeWords); run \(run.id), \(completeness), exit status \(run.exitStatus)."
  }

  /// Whether every source was read for the first time, as far as it was not partly read and compared before.
  var isBaseline: Bool {
    period == nil && !sources.isEmpty && changes.isEmpty && sources.allSatisfy(\.baseline)
  }

  /// Whether a trigger fired in this run, or lost what had fired it: news even where no schema changed.
  public var hasTriggerNews: Bool {
    triggers.contains { $0.since == asOf && ($0.state == .fired || $0.state == .regressed) }
  }

  /// The counts of what changed, zeros left out.
  var changeWords: String {
    let counts: [(Int, String)] = [
      (summary.structural, "structural"), (summary.removed, "removed"), (summary.rewritten, "rewritten"),
      (summary.unreadable, "unreadable"), (summary.added, "added"), (summary.metadataOnly, "metadata-only"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\(Counted.number($0.0)) \($0.1)" }
    if isBaseline { return "nothing to compare with yet" }
    if !words.isEmpty { return "changed: \(words.joined(separator: ", "))" }
    return run.complete ? "nothing changed" : "nothing changed in what was read"
  }
}
