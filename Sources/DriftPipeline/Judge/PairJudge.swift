import ChangeRules
import DriftConfiguration
import DriftModel
import JSONModel
import JSONSchema
import Reports
import SchemaComparison
import SchemaContainment

/// The judgement of two documents: how far they differ, what is proved, and the findings with their fingerprints.
struct PairJudge {
  let rules: RuleSettings
  let answers: AnswerBook

  /// What became of one pair of readable versions.
  struct Judgement: Sendable {
    /// Whether something that a validator looks at differs.
    let isStructural: Bool
    let verdict: VerdictEntry
    let findings: [FindingEntry]
  }

  /// The judgement of two schemas as versions of one subject.
  ///
  /// - Parameter earlier: older versions that a transitive mode asks about as well; of those that are not read nothing is
  ///   proved, and a finding says so.
  func judge(
    old: SchemaDocument, new: SchemaDocument, as subject: SubjectName,
    against earlier: EarlierVersions.Found = EarlierVersions.Found()
  ) throws(Problem) -> Judgement {
    let policy = rules.policy(for: subject)
    let judge = Judge(policy: policy)
    let comparison = try answers.comparison(of: old, with: new)
    let verdict = judge.judge(try shown(comparison, of: old, with: new, by: judge))
    // One document beside others that changed has no structure of theirs: it says the same where that is proved.
    let isOneDocument = old.dialect == new.dialect && old.document.root == new.document.root
    let saysSame = comparison.diff.isStructurallyEqual || isOneDocument && comparison.answers.loseNothing
    var findings = saysSame ? [] : verdict.findings.map { entry(for: $0, on: subject, mode: policy.mode) }
    var places = Dictionary(zip(findings.map(\.fingerprint), findings.indices)) { first, _ in first }
    var proofs = [saysSame ? .proved : verdict.proof]
    for version in policy.mode.isTransitive ? earlier.readable : [] {
      let outer = try answers.comparison(of: version.schema, with: new, through: (old, comparison.answers))
      let verdict = judge.judge(try shown(outer, of: version.schema, with: new, by: judge))
      proofs.append(verdict.proof)
      for finding in verdict.findings {
        let entry = entry(for: finding, on: subject, mode: policy.mode, note: " (against version \(version.name))")
        if let place = places[entry.fingerprint] {
          // The same change may be harmless after one version and break what another one allowed.
          if entry.severity > findings[place].severity { findings[place] = entry }
        } else {
          places[entry.fingerprint] = findings.count
          findings.append(entry)
        }
      }
    }
    if policy.mode.isTransitive, let first = earlier.unread.first {
      proofs.append(.unproven)
      let names = earlier.unread.prefix(10).map(\.name).joined(separator: ", ")
      let more = earlier.unread.count > 10 ? " and \(earlier.unread.count - 10) more" : ""
      findings.append(
        finding(.earlierVersionUnread, on: subject, detail: "version \(names)\(more): \(first.problem.what)"))
    }
    return Judgement(
      isStructural: !saysSame,
      verdict: VerdictEntry(verdict, proof: .leastCertain(of: proofs)),
      findings: findings)
  }

  /// The comparison with documents for findings that nothing shows yet.
  private func shown(
    _ comparison: Comparison, of old: SchemaDocument, with new: SchemaDocument, by judge: Judge
  ) throws(Problem) -> Comparison {
    try answers.comparison(comparison, asking: judge.openPlaces(in: comparison), of: old, with: new)
  }

  /// The finding of a rule about a whole file.
  func finding(
    _ rule: FileRule, on subject: SubjectName, from: String? = nil, to: String? = nil, detail: String? = nil
  ) -> FindingEntry {
    let policy = rules.policy(for: subject)
    let event = FileEvent(schema: subject.schema, from: from, to: to, detail: detail)
    return entry(for: Judge(policy: policy).judge(event, by: rule), on: subject, mode: policy.mode)
  }

  private func entry(
    for finding: Finding, on subject: SubjectName, mode: CompatibilityMode, note: String = ""
  ) -> FindingEntry {
    FindingEntry(
      rule: finding.ruleID, severity: finding.severity.entry, effect: finding.effect.entry,
      declaredEffect: finding.declaredEffect.entry, pointer: finding.pointer, oldPointer: finding.oldPointer,
      old: finding.old, new: finding.new, message: finding.message + note,
      fingerprint: FindingFingerprint.of(
        rule: finding.ruleID, track: subject.track, schema: subject.schema, pointer: finding.pointer, old: finding.old,
        new: finding.new),
      breaks: finding.breaks.map(\.entry), mode: mode.rawValue, ruleSeverity: finding.ruleSeverity.entry,
      proof: finding.proof?.entry,
      witnesses: finding.witnesses.map { WitnessEntry(direction: $0.direction.entry, document: $0.document) })
  }
}

extension PairAnswers {
  /// Whether both versions are proved to accept the same documents.
  fileprivate var loseNothing: Bool { PairSide.allCases.allSatisfy { self[$0][.strict] == .compatible } }
}
