import DriftModel

/// The part of the Markdown report about one changed schema: versions, verdict and findings.
struct ChangePart {
  let change: ChangeEntry
  let reading: ReportMethod.Reading
  /// The number of findings that are shown; the JSON has all.
  private static let shownLimit = 25

  init(change: ChangeEntry, reading: ReportMethod.Reading) {
    self.change = change
    self.reading = reading
  }

  var fields: [String: Any] {
    let findings = change.findings.sortedByUrgency
    let rest = findings.dropFirst(Self.shownLimit)
    let more = rest.isEmpty ? [] : ["+\(rest.count) more in the JSON report: \(VerdictWords.counts(Array(rest)))."]
    return [
      "changeTitle": MarkdownText.code(change.subject.description) + (change.kind == .rewritten ? ", rewritten" : ""),
      "changeVersions": VersionWords.long(from: change.from, to: change.to),
      "changeVerdicts": verdicts,
      "changeFindings": shownFindings.enumerated().map { Self.fields($1, number: $0 + 1) },
      "changeMore": more,
    ]
  }

  private var verdicts: [String] {
    guard let verdict = change.verdict else {
      return change.kind == .structural ? ["Verdict: unproven; the two versions could not be compared."] : []
    }
    let used = verdict.under(reading)
    let proof = verdict.proof.flatMap { $0 == .unproven ? nil : "\($0.rawValue), " } ?? ""
    var sentence = "Verdict: \(proof)\(VerdictWords.sentence(used))"
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

  /// The witnesses that stand beside no finding below.
  private func witnesses(_ directions: DirectionsEntry) -> [String] {
    let shown = Set(shownFindings.flatMap(\.witnesses))
    let sides = [(FindingEntry.Direction.backward, directions.backward), (.forward, directions.forward)]
    return sides.compactMap { direction, answer in
      guard let witness = answer.witness,
        !shown.contains(WitnessEntry(direction: direction, document: witness))
      else { return nil }
      return "Witness: \(ValueText.witness(witness)) \(ProofWords.told(direction))."
    }
  }

  private var shownFindings: ArraySlice<FindingEntry> {
    change.findings.sortedByUrgency.prefix(Self.shownLimit)
  }

  private static func fields(_ finding: FindingEntry, number: Int) -> [String: Any] {
    let suppressed = finding.status == .suppressed ? ", suppressed" : ""
    return [
      "number": number,
      "severity": finding.severity.rawValue + suppressed,
      "rule": MarkdownText.code(finding.rule),
      "place": FindingWords.place(finding),
      "message": MarkdownText.plain(finding.message),
      "values": finding.old == nil && finding.new == nil
        ? [] : ["Before: \(ValueText.code(finding.old))", "After: \(ValueText.code(finding.new))"],
      "breaks": VerdictWords.whoBreaks(finding).map { [$0] } ?? [],
      "proofs": ProofWords.lines(finding, quote: ValueText.witness),
      "identity": FindingWords.identity(finding),
    ]
  }
}
