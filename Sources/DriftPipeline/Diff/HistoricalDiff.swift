import ChangeRules
public import DriftConfiguration
public import DriftHistory
public import DriftModel
public import JSONModel
import JSONSchema
public import Reports
import SchemaComparison

/// The comparison of any two recorded versions, or of a recorded one with a file.
public struct HistoricalDiff: Sendable {
  private let reader: SchemaReader
  private let rules: RuleSettings

  public init(configuration: Configuration) {
    reader = SchemaReader(sources: configuration.sources, resources: configuration.resources)
    rules = configuration.rules
  }

  /// The changes of the subjects between two sides; `nil` for `new` is the newest version, for `old` the one before `new`.
  ///
  /// Equal documents that refer to equal ones give no entry. A subject that stands on one side only was added or removed
  /// where the sides are points in time or tracks; where they name versions it is left out. Fails where a side names what
  /// was never recorded; throws the problem of a database that cannot be read.
  public func entries(
    for subjects: (SubjectName) -> Bool, from old: VersionSelector?, to new: VersionSelector?, in history: DriftHistory
  ) throws(Problem) -> Result<[ChangeEntry], Problem> {
    try history.read { records in
      do {
        let newest = try records.latestRun()?.id ?? 0
        let schemas = StoredSchemas(history: records, reader: reader, newest: newest)
        let sides = VersionSides(records: records, schemas: schemas, reader: reader)
        let names = try records.subjects().filter(subjects).sorted()
        try sides.check([old, new])
        let pairs = try names.compactMap { try sides.pair(for: $0, from: old, to: new) }
        guard !pairs.isEmpty || (old == nil && new == nil && !names.isEmpty) else { throw NothingThere.noPair }
        let rules = rules.heeding(statedModes: try records.statedModes())
        let judge = PairJudge(rules: rules, answers: AnswerBook(history: records))
        let night = ChangeJudge(history: records, schemas: schemas, judge: judge)
        return .success(try pairs.compactMap { try Self.entry(for: $0, night) })
      } catch let missing as NothingThere {
        return .failure(missing.problem)
      }
    }
  }

  /// What is not known of the subjects at the points in time that sides name: schemas that the run there did not read, and
  /// sources that it could not read. The diff shows their last known state.
  public func notRead(
    for subjects: (SubjectName) -> Bool, at sides: [VersionSelector?], in history: DriftHistory
  ) throws(Problem) -> [Problem] {
    try history.read { records in
      var problems: [Problem] = []
      for side in sides {
        let run: RunRecord? =
          switch side {
          case .run(let id)?: try records.run(id)
          case .moment(let moment)?: try records.latestRun(asOf: moment)
          default: nil
          }
        guard let run else { continue }
        let watched = Set(try records.subjects().filter(subjects).map(\.source))
        problems += try records.unread(run: run.id).filter { subjects($0.subject) }.map { unread in
          Problem(
            what:
              "run \(run.id) did not read \(unread.subject), so its last known version stands here: \(unread.problem.what)",
            place: unread.problem.place, next: "compare with a run that read it; `schema-drift log` lists the runs")
        }
        problems += try records.readings(run: run.id)
          .filter { $0.status == .failed && watched.contains($0.source) }.map { reading in
            Problem(
              what: "run \(run.id) could not read the source \(reading.source), so last known versions stand here",
              place: reading.problems.first?.place ?? "source \(reading.source)",
              next: "compare with a run that read it; `schema-drift log` lists the runs")
          }
      }
      return problems
    }
  }

  private static func entry(for pair: VersionSides.Pair, _ night: ChangeJudge) throws -> ChangeEntry? {
    let judge = night.judge
    let life = SchemaLife(subject: pair.subject, judge: judge)
    switch (pair.old, pair.new) {
    case (nil, nil): return nil
    case (nil, let new?):
      // What is back is judged against what it was when it went, as it was on its night.
      if pair.isSinceMoment, let version = new.document?.version, version.subject == pair.subject {
        let added = try night.added(version)
        return ChangeEntry(
          subject: added.subject, kind: added.kind, from: added.from, to: added.to, verdict: added.verdict,
          findings: added.findings + life.rewriting(of: .version(version), in: pair.timeline))
      }
      return ChangeEntry(
        subject: pair.subject, kind: .added, from: nil, to: new.entry,
        findings: [judge.finding(.schemaAdded, on: pair.subject, to: new.entry.coreVersion)])
    case (let old?, nil):
      return ChangeEntry(
        subject: pair.subject, kind: .removed, from: old.entry, to: nil,
        findings: [judge.finding(.schemaRemoved, on: pair.subject, from: old.entry.coreVersion)])
    case (let old?, let new?):
      let findings = life.findings(from: old.document, to: new.document, in: pair.timeline)
      let earlier = try night.earlier.versions(of: pair)
      let saysSame = old.saysSame(as: new)
      // Most pairs of two runs are one document, of which there is nothing to judge.
      if saysSame, findings.isEmpty, earlier.isEmpty { return nil }
      let entry = entry(for: pair.subject, from: old, to: new, judge, earlier, findings)
      return saysSame && entry.findings.isEmpty ? nil : entry
    }
  }

  private static func entry(
    for subject: SubjectName, from old: VersionSides.Side, to new: VersionSides.Side, _ judge: PairJudge,
    _ earlier: EarlierVersions.Found, _ life: [FindingEntry]
  ) -> ChangeEntry {
    do {
      let result = try judge.judge(old: try old.schema.get(), new: try new.schema.get(), as: subject, against: earlier)
      return ChangeEntry(
        subject: subject, kind: result.isStructural ? .structural : .metadataOnly, from: old.entry, to: new.entry,
        verdict: result.verdict, findings: result.findings + life)
    } catch {
      return ChangeEntry(
        subject: subject, kind: .unreadable, from: old.entry, to: new.entry,
        verdict: VerdictEntry(everywhere: AnswerEntry(.undetermined, reason: "a document could not be read")),
        findings: [judge.finding(.schemaUnreadable, on: subject, detail: error.what)])
    }
  }
}

extension VersionSides.Side {
  /// Whether both sides are one document that refers to the same others, or that cannot be read.
  fileprivate func saysSame(as other: VersionSides.Side) -> Bool {
    guard entry.sha256 == other.entry.sha256 else { return false }
    guard let schema = try? schema.get(), let otherSchema = try? other.schema.get() else { return true }
    return schema.reachesSame(as: otherSchema)
  }
}

extension EarlierVersions {
  /// What transitive modes ask about besides the old side, where both sides are of the pair's own schema.
  fileprivate func versions(of pair: VersionSides.Pair) throws -> Found {
    guard let old = pair.old?.document, let new = pair.new?.document, old.subject == pair.subject,
      new.subject == pair.subject
    else { return Found() }
    return try versions(before: old, and: new)
  }
}
