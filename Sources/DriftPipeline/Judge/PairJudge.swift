import ChangeRules
import DriftConfiguration
import DriftModel
import JSONModel
import JSONSchema
import Reports
import SchemaComparison

/// The judgement of two documents: how far they differ, and the findings with their fingerprints.
struct PairJudge: Sendable {
  let rules: RuleSettings

  /// What became of one pair of readable versions.
  struct Judgement: Sendable {
    let isStructural: Bool
    let verdict: VerdictEntry
    let findings: [FindingEntry]
  }

  /// The judgement of two schemas as versions of one subject.
  ///
  /// - Parameter earlier: older versions that a transitive mode asks about as well, oldest first, each with its name.
  func judge(
    old: SchemaDocument, new: SchemaDocument, as subject: SubjectName,
    against earlier: [(name: String, schema: SchemaDocument)] = []
  ) -> Judgement {
    let policy = rules.policy(for: subject)
    let diff = SchemaDiff(old: old, new: new)
    let judge = Judge(policy: policy)
    let verdict = judge.judge(diff.changes, structurallyEqual: diff.isStructurallyEqual)
    var findings = verdict.findings.map { entry(for: $0, on: subject, mode: policy.mode) }
    var known = Set(findings.map(\.fingerprint))
    for version in policy.mode.isTransitive ? earlier : [] {
      for finding in judge.judge(SchemaDiff(old: version.schema, new: new).changes).findings {
        let entry = entry(for: finding, on: subject, mode: policy.mode, note: " (against version \(version.name))")
        if known.insert(entry.fingerprint).inserted { findings.append(entry) }
      }
    }
    return Judgement(isStructural: !diff.isStructurallyEqual, verdict: VerdictEntry(verdict), findings: findings)
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
      breaks: finding.breaks.map(\.entry), mode: mode.rawValue)
  }
}
