import DriftModel

/// The words for verdicts and findings; none of them makes something undetermined look fine.
enum VerdictWords {
  /// The answer in a word or two.
  static func word(_ answer: AnswerEntry) -> String {
    switch answer.answer {
    case .compatible: "compatible"
    case .breaking: "breaking"
    case .undetermined: "unproven"
    }
  }

  /// Both directions of a reading, such as `backward breaking, forward unproven`.
  static func sentence(_ directions: DirectionsEntry) -> String {
    let backward = word(directions.backward)
    let forward = word(directions.forward)
    return backward == forward ? "\(backward) in both directions" : "backward \(backward), forward \(forward)"
  }

  /// The answer of both directions together: the worse one.
  static func overall(_ directions: DirectionsEntry) -> String {
    let answers = [directions.backward, directions.forward]
    return word(answers.first { $0.answer == .breaking } ?? answers.first { $0.answer == .undetermined } ?? answers[0])
  }

  /// The answer for a difference between two documents: breaking where a finding is, since readers may lose what no
  /// document's validity shows; else both directions together.
  static func difference(
    _ verdict: VerdictEntry?, _ findings: [FindingEntry], under reading: ReportMethod.Reading
  ) -> String {
    if findings.contains(where: { $0.severity == .breaking }) { return "breaking" }
    return verdict.map { overall($0.under(reading)) } ?? "unproven"
  }

  /// Who is hurt by a finding, and how surely; `nil` where nobody is.
  static func whoBreaks(_ finding: FindingEntry) -> String? {
    let readers =
      switch (finding.breaks.contains(.backward), finding.breaks.contains(.forward)) {
      case (true, true): "readers with the new version on older documents, and with the old version on newer ones"
      case (true, false): "readers with the new version, on documents written for the old one"
      case (false, true): "readers with the old version, on documents written for the new one"
      case (false, false): "readers that do more than validate"
      }
    return switch finding.severity {
    case .breaking: "Who breaks: \(readers)"
    case .risky: "Who may break: \(readers)"
    case .compatible, .metadata: finding.breaks.isEmpty ? nil : "Who breaks, as the mode allows: \(readers)"
    }
  }

  /// Counts by severity, such as `2 breaking, 1 risky, 1 suppressed`; `none` without findings.
  static func counts(_ findings: [FindingEntry]) -> String {
    let open = FindingEntry.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity && $0.status == .open }
      return count == 0 ? nil : "\(Counted.number(count)) \(severity.rawValue)"
    }
    let suppressed = findings.count { $0.status == .suppressed }
    let all = open + (suppressed == 0 ? [] : ["\(Counted.number(suppressed)) suppressed"])
    return all.isEmpty ? "none" : all.joined(separator: ", ")
  }
}
