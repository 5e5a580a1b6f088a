import DriftHistory
import DriftModel
import JSONModel
import Reports

/// The comparison of the tracks of each source: v1 against v2 of the same schema.
struct TrackComparison {
  let schemas: StoredSchemas
  let judge: PairJudge

  /// One entry for every schema that stands on at least one of two neighbouring tracks, in the order of source and schema.
  func entries(for current: [SchemaVersion]) throws -> [CrossTrackEntry] {
    var entries: [CrossTrackEntry] = []
    for (source, versions) in Dictionary(grouping: current, by: \.subject.source).sorted(by: { $0.key < $1.key }) {
      let tracks = Set(versions.map(\.subject.track)).subtracting([""]).sorted()
      for (left, right) in zip(tracks, tracks.dropFirst()) {
        entries += try compare(left, right, of: source, versions)
      }
    }
    return entries
  }

  private func compare(
    _ left: String, _ right: String, of source: String, _ versions: [SchemaVersion]
  ) throws -> [CrossTrackEntry] {
    func onTrack(_ track: String) -> [String: SchemaVersion] {
      Dictionary(
        versions.filter { $0.subject.track == track }.map { ($0.subject.schema, $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (onTrack(left), onTrack(right))
    return try Set(old.keys).union(new.keys).sorted().map { schema in
      try entry(source: source, schema: schema, tracks: (left, right), old: old[schema], new: new[schema])
    }
  }

  private func entry(
    source: String, schema: String, tracks: (String, String), old: SchemaVersion?, new: SchemaVersion?
  ) throws -> CrossTrackEntry {
    func entry(
      _ status: CrossTrackEntry.Status, missingIn: String? = nil, verdict: VerdictEntry? = nil,
      findings: [FindingEntry] = []
    ) -> CrossTrackEntry {
      CrossTrackEntry(
        source: source, schema: schema, fromTrack: tracks.0, toTrack: tracks.1, status: status, missingIn: missingIn,
        verdict: verdict, findings: findings)
    }
    guard let old else { return entry(.missing, missingIn: tracks.0) }
    guard let new else { return entry(.missing, missingIn: tracks.1) }
    let isCopy = old.contentDigest != nil && old.contentDigest == new.contentDigest
    if try isCopy && !schemas.mayReferElsewhere(old) { return entry(.identical, verdict: .equal) }
    if try schemas.haveOneStructure(old, new) { return entry(.metadataOnly, verdict: .equal) }
    guard let left = try schemas.schema(of: old), let right = try schemas.schema(of: new) else {
      return entry(.unreadable)
    }
    let result = try judge.judge(old: left, new: right, as: new.subject)
    return entry(
      result.isStructural ? .structural : isCopy ? .identical : .metadataOnly, verdict: result.verdict,
      findings: result.findings)
  }
}

extension VerdictEntry {
  /// The verdict on two documents of one structure.
  static var equal: VerdictEntry { VerdictEntry(everywhere: AnswerEntry(.compatible), proof: .proved) }
}
