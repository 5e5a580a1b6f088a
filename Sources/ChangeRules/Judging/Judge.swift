public import SchemaComparison
public import SchemaContainment

/// The step from facts to opinions: a comparison in, a verdict under one policy out.
///
/// Pure and deterministic; cost O(n log n) in the number of changes.
public struct Judge: Sendable {
  /// The policy that every verdict of this judge is under.
  public let policy: Policy

  /// A judge under `policy`; the default is FULL, declared, without severities set by hand.
  public init(policy: Policy = Policy()) {
    self.policy = policy
  }

  /// The verdict on a pair of versions, in which rules and containment meet.
  public func judge(_ comparison: Comparison) -> Verdict {
    judge(comparison.diff.changes, answers: comparison.answers, places: comparison.places)
  }

  /// The verdict on all changes between two versions, given what containment says of the pair and of single places.
  public func judge(
    _ changes: [Change], answers: PairAnswers, places: [PlaceQuestion: PlaceAnswer] = [:]
  ) -> Verdict {
    let hearing = Hearing(answers, places, reading: policy.reading)
    var findings = meetings(of: changes, hearing).map(\.finding)
    findings += unaccounted(beside: findings, hearing)
    return Verdict(
      findings: findings.sorted(by: Finding.precedes), proof: proof(of: findings, hearing.answers),
      strict: Verdict.Answers(answers, .strict), declared: Verdict.Answers(answers, .declared))
  }

  /// The questions whose answers would show findings that no known document shows, in directions that are known to break:
  /// those of the worst findings first, and not more than are asked about one pair.
  public func openPlaces(in comparison: Comparison) -> [PlaceQuestion] {
    let hearing = Hearing(comparison.answers, comparison.places, reading: policy.reading)
    var seen: Set<PlaceQuestion> = []
    let open = meetings(of: comparison.diff.changes, hearing)
      .map { (finding: $0.finding, places: $0.openPlaces) }
      .filter { !$0.places.isEmpty }
      .sorted { Finding.precedes($0.finding, $1.finding) }
    return Array(open.flatMap(\.places).filter { seen.insert($0).inserted }.prefix(PlaceQuestion.most))
  }

  private func meetings(of changes: [Change], _ hearing: Hearing) -> [Meeting] {
    changes.map {
      Meeting(opinion: Opinion(on: $0), others: changes.count - 1, hearing: hearing, policy: policy)
    }
  }

  /// The finding on one change by its rule alone, where nothing is known of the pair.
  public func judge(_ change: Change) -> Finding {
    let opinion = Opinion(on: change)
    let effect = opinion.effect(under: policy.reading)
    return Finding(opinion, severity: opinion.severity(of: effect, under: policy), under: policy)
  }

  /// How far containment stands behind the findings in the directions that the mode checks; in both where it checks none.
  private func proof(of findings: [Finding], _ answers: Verdict.Answers) -> Proof {
    let directions = Direction.allCases.filter { policy.mode.checks($0) || !policy.mode.checksAnything }
    if directions.contains(where: { answers[$0].witness != nil }) { return .confirmed }
    if directions.contains(where: { answers[$0].undetermined != nil }) { return .unproven }
    return findings.contains { $0.proof == .disputed } ? .disputed : .proved
  }

  /// Findings for directions that a document breaks although no finding says so, or none as severely as the mode asks.
  private func unaccounted(beside findings: [Finding], _ hearing: Hearing) -> [Finding] {
    RuleCatalog.containmentRules.compactMap { rule in
      guard let witness = hearing.witness(rule.direction) else { return nil }
      let isTold = findings.contains { finding in
        guard finding.breaks.contains(rule.direction) else { return false }
        if finding.severity == .breaking || !policy.mode.checks(rule.direction) { return true }
        // A severity set by hand stands for what the document shows at that place, and for nothing else.
        return policy.severities[finding.ruleID] != nil && finding.witnesses.contains { $0.direction == rule.direction }
      }
      return isTold ? nil : Finding(rule, witness: witness, hearing, under: policy)
    }
  }
}
