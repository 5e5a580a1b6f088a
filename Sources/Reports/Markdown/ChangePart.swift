import DriftModel

/// The part of the Markdown report about one changed schema: versions, verdict and findings.
struct ChangePart {
  let change: ChangeEntry
  let reading: ReportMethod.Reading
  /// The number of findings that are shown; the JSON has all.
  private static let shownFindings = 25

  init(change: ChangeEntry, reading: ReportMethod.Reading) {
    self.change = change
    self.reading = reading
  }

  var fields: [String: Any] {
    let findings = change.findings.sortedByUrgency
    let rest = findings.dropFirst(Self.shownFindings)
    let more = rest.isEmpty ? [] : ["+\(rest.count) more in the JSON report: \(VerdictWords.counts(Array(rest)))."]
    return [
      "changeTitle": MarkdownText.code(change.subject.description),
      "changeVersions": VersionWords.long(from: change.from, to: change.to),
      "changeVerdicts": verdicts,
      "changeFindings": findings.prefix(Self.shownFindings).enumerated().map { Self.fields($1, number: $0 + 1) },
      "changeMore": more,
    ]
  }

  private var verdicts: [String] {
    guard let verdict = change.verdict else {
      return change.kind == .structural ? ["Verdict: unproven; the two versions could not be compared."] : []
    }
    let used = verdict.under(reading)
    var sentence = "Verdict: \(VerdictWords.sentence(used))"
    for other in ReportMethod.Reading.allCases where other != reading {
      let words = VerdictWords.sentence(verdict.under(other))
      if words != VerdictWords.sentence(used) { sentence += "; in the \(other.rawValue) reading \(words)" }
    }
    return [sentence + "." + reasons(used)] + witnesses(used)
  }

  private func reasons(_ directions: DirectionsEntry) -> String {
    let answers = [directions.backward, directions.forward].filter { $0.answer == .undetermined }
    var reasons: [String] = []
    for reason in answers.compactMap(\.reason) where !reasons.contains(reason) { reasons.append(reason) }
    return reasons.isEmpty ? "" : " Unproven since: \(reasons.map { MarkdownText.plain($0) }.joined(separator: "; "))."
  }

  private func witnesses(_ directions: DirectionsEntry) -> [String] {
    let sides = [(directions.backward, "old", "new"), (directions.forward, "new", "old")]
    return sides.compactMap { answer, accepting, rejecting in
      guard let witness = answer.witness else { return nil }
      return
        "Witness: \(ValueText.code(witness)) is accepted by the \(accepting) version and rejected by the \(rejecting) one."
    }
  }

  private static func fields(_ finding: FindingEntry, number: Int) -> [String: Any] {
    let suppressed = finding.status == .suppressed ? ", suppressed" : ""
    return [
      "number": number,
      "severity": finding.severity.rawValue + suppressed,
      "rule": MarkdownText.code(finding.rule),
      "place": FindingWords.place(finding),
      "message": MarkdownText.plain(finding.message),
      "before": ValueText.code(finding.old),
      "after": ValueText.code(finding.new),
      "breaks": VerdictWords.whoBreaks(finding).map { [$0] } ?? [],
      "identity": FindingWords.identity(finding),
    ]
  }
}
