import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import Reports
import SchemaComparison

/// The judgement of everything that one snapshot saw change, in the order of subjects.
struct ChangeJudge {
  let history: HistoryReader
  let schemas: StoredSchemas
  let judge: PairJudge

  func entries(for snapshot: Snapshot, editions: [EditionChange]) throws -> [ChangeEntry] {
    var entries: [ChangeEntry] = []
    for version in snapshot.appeared where version.problem == nil { entries.append(try added(version)) }
    for pair in snapshot.changed where pair.new.problem == nil { entries.append(try changed(pair)) }
    for version in snapshot.removed { entries.append(removed(version)) }
    for pair in snapshot.rewritten { entries.append(rewritten(pair)) }
    // Listed every night for as long as it lasts: what cannot be read is not known, and never clean.
    for version in snapshot.current where version.problem != nil { entries.append(try unreadable(version, snapshot)) }
    for version in try schemas.referrers(in: snapshot) {
      if let entry = try surrounded(version, before: snapshot.run) { entries.append(entry) }
    }
    entries += try LateVersions(history: history, schemas: schemas, judge: judge)
      .entries(for: snapshot, besides: Set(entries.map(\.subject)))
    entries += EditionJudge(judge: judge).entries(for: editions, besides: snapshot)
    return try entries.map { try $0.namingOrigins(from: history) }.sorted {
      ($0.subject, $0.kind.rawValue) < ($1.subject, $1.kind.rawValue)
    }
  }

  /// A schema that is new, or back: what is back is judged against what it was when it went.
  func added(_ version: SchemaVersion) throws -> ChangeEntry {
    let before = try newestReadable(before: version)
    let result = try before.flatMap { try judgement(of: VersionPair(old: $0, new: version)) }
    return ChangeEntry(
      subject: version.subject, kind: .added, from: before.map(VersionEntry.init), to: VersionEntry(version),
      verdict: result?.verdict,
      findings: [judge.finding(.schemaAdded, on: version.subject, to: version.coreVersion)] + (result?.findings ?? []))
  }

  /// A schema that stands while others changed, or `nil` where it refers to none of these.
  private func surrounded(_ version: SchemaVersion, before run: RunReference) throws -> ChangeEntry? {
    guard let old = try schemas.schema(of: version, asOf: run.id - 1), let new = try schemas.schema(of: version),
      !old.reachesSame(as: new)
    else { return nil }
    let found = try earlier.versions(before: .version(version), and: .version(version))
    let result = try judge.judge(old: old, new: new, as: version.subject, against: found)
    return ChangeEntry(
      subject: version.subject, kind: result.isStructural ? .structural : .metadataOnly, from: VersionEntry(version),
      to: VersionEntry(version), verdict: result.verdict, findings: result.findings)
  }

  var earlier: EarlierVersions { EarlierVersions(history: history, schemas: schemas, rules: judge.rules) }

  private func removed(_ version: SchemaVersion) -> ChangeEntry {
    ChangeEntry(
      subject: version.subject, kind: .removed, from: VersionEntry(version), to: nil,
      findings: [judge.finding(.schemaRemoved, on: version.subject, from: version.coreVersion)])
  }

  /// A schema that changed since it could last be read, which need not be the night before.
  private func changed(_ pair: VersionPair) throws -> ChangeEntry {
    let subject = pair.new.subject
    let wasReadable = pair.old.problem == nil
    let old = wasReadable ? pair.old : try newestReadable(before: pair.new)
    let again = wasReadable ? [] : [judge.finding(.schemaReadableAgain, on: subject, to: pair.new.coreVersion)]
    guard let old, let result = try judgement(of: VersionPair(old: old, new: pair.new)) else {
      return ChangeEntry(
        subject: subject, kind: .structural, from: VersionEntry(pair.old), to: VersionEntry(pair.new),
        verdict: VerdictEntry(everywhere: AnswerEntry(.undetermined, reason: "no version before could be read")),
        findings: again + lifecycle(pair))
    }
    return ChangeEntry(
      subject: subject, kind: result.isStructural ? .structural : .metadataOnly, from: VersionEntry(old),
      to: VersionEntry(pair.new), verdict: result.verdict,
      findings: result.findings + again + lifecycle(VersionPair(old: old, new: pair.new)))
  }

  /// What became of a pair; `nil` where one of both is no schema any more.
  private func judgement(of pair: VersionPair) throws -> PairJudge.Judgement? {
    guard let new = try schemas.schema(of: pair.new), let old = try schemas.schema(of: pair.old) else { return nil }
    let found = try earlier.versions(before: .version(pair.old), and: .version(pair.new))
    return try judge.judge(old: old, new: new, as: pair.new.subject, against: found)
  }

  private func newestReadable(before version: SchemaVersion) throws -> SchemaVersion? {
    try history.versions(of: version.subject).last { $0.ordinal < version.ordinal && $0.structureDigest != nil }
  }

  private func life(of pair: VersionPair) -> SchemaLife { SchemaLife(subject: pair.new.subject, judge: judge) }

  private func lifecycle(_ pair: VersionPair) -> [FindingEntry] {
    life(of: pair).deprecation(from: .version(pair.old), to: .version(pair.new))
  }

  private func rewritten(_ pair: VersionPair) -> ChangeEntry {
    ChangeEntry(
      subject: pair.new.subject, kind: .rewritten, from: VersionEntry(pair.old), to: VersionEntry(pair.new),
      findings: [
        life(of: pair).rewriting(from: .version(pair.old), to: .version(pair.new))
      ])
  }

  private func unreadable(_ version: SchemaVersion, _ snapshot: Snapshot) throws -> ChangeEntry {
    let before = snapshot.changed.first { $0.new.id == version.id }?.old
    return ChangeEntry(
      subject: version.subject, kind: .unreadable, from: before.map(VersionEntry.init), to: VersionEntry(version),
      verdict: VerdictEntry(everywhere: AnswerEntry(.undetermined, reason: "the document could not be read")),
      findings: [judge.finding(.schemaUnreadable, on: version.subject, detail: version.problem?.what)])
  }
}

extension VersionEntry {
  /// A recorded version as a report names it.
  init(_ version: SchemaVersion) {
    self.init(
      coreVersion: version.coreVersion, sha256: version.digest, ordinal: version.ordinal,
      firstSeen: version.firstRun.startedAt)
  }
}
