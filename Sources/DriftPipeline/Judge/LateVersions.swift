import DriftHistory
import DriftModel
import Reports

/// The judgement of older versions that could not be asked about when the version that stands was judged, and were read
/// tonight.
struct LateVersions {
  let history: HistoryReader
  let schemas: StoredSchemas
  let judge: PairJudge

  /// One entry for each schema that such a version has something against; the schemas in `told` have an entry already,
  /// which tells of all versions.
  func entries(for snapshot: Snapshot, besides told: Set<SubjectName>) throws -> [ChangeEntry] {
    let late = try history.versionsReadLate(run: snapshot.run.id)
    guard !late.isEmpty else { return [] }
    return try snapshot.current.compactMap { version in
      // A baseline was never judged, so there is nothing to make up for.
      let unasked = (late[version.subject] ?? []).filter { $0.listedSince <= version.firstRun.id }
      guard version.ordinal > 1, !unasked.isEmpty, !told.contains(version.subject) else { return nil }
      return try entry(for: version, Set(unasked.map { String($0.number) }))
    }
  }

  private func entry(for version: SchemaVersion, _ unasked: Set<String>) throws -> ChangeEntry? {
    guard let schema = try schemas.schema(of: version) else { return nil }
    let earlier = EarlierVersions(history: history, schemas: schemas, rules: judge.rules)
    let found = try earlier.versions(before: .version(version), and: .version(version))
    var news = found
    news.readable.removeAll { !unasked.contains($0.name) }
    news.unread = []
    guard try !judge.judge(old: schema, new: schema, as: version.subject, against: news).findings.isEmpty else {
      return nil
    }
    let result = try judge.judge(old: schema, new: schema, as: version.subject, against: found)
    return ChangeEntry(
      subject: version.subject, kind: .metadataOnly, from: VersionEntry(version), to: VersionEntry(version),
      verdict: result.verdict, findings: result.findings)
  }
}
