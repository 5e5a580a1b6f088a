import DriftHistory
import DriftModel
import JSONModel
import Reports

/// The comparison of sources that carry the same schemas: registry against artifact against folder.
///
/// The one that counts as right is the reference. Two sources are compared where they share at least one schema on one
/// track; pinned copies are compared by `PinnedComparison`.
struct SourceComparison {
  let sources: [SourceDefinition]
  let schemas: StoredSchemas
  let judge: PairJudge

  /// One entry for every schema of every pair of sources.
  func entries(for current: [SchemaVersion]) throws -> [CrossSourceEntry] {
    let bySource = Dictionary(grouping: current, by: \.subject.source)
    let ranked = sources.ranked.filter { !$0.isPinned }
    var entries: [CrossSourceEntry] = []
    for (place, reference) in ranked.enumerated() {
      for other in ranked[(place + 1)...] {
        entries += try compare(
          bySource[reference.name] ?? [], with: bySource[other.name] ?? [], reference.name, other.name)
      }
    }
    return entries
  }

  private func compare(
    _ references: [SchemaVersion], with others: [SchemaVersion], _ reference: String, _ other: String
  ) throws -> [CrossSourceEntry] {
    let left = Dictionary(references.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let right = Dictionary(others.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    guard !Set(left.keys).isDisjoint(with: right.keys) else { return [] }
    // A copy of one track is complete with that track: what other tracks hold is not missing from it.
    let tracks = Set(right.keys.map(\.track))
    return try Set(left.keys).union(right.keys).filter { tracks.contains($0.track) }.map { key in
      try entry(
        reference: reference, subject: SubjectName(source: other, track: key.track, schema: key.schema), left[key],
        right[key])
    }
  }

  /// The entry for one schema of a source, of which the reference or the source may have no version.
  ///
  /// - Parameter asCopy: whether the source holds copies of the reference, so that what it has is the old side.
  func entry(
    reference: String, subject: SubjectName, _ own: SchemaVersion?, _ other: SchemaVersion?, asCopy: Bool = false
  ) throws -> CrossSourceEntry {
    func entry(_ status: CrossSourceEntry.Status, differs: Bool = false, _ result: PairJudge.Judgement? = nil)
      -> CrossSourceEntry
    {
      CrossSourceEntry(
        reference: reference, subject: subject, status: status, metadataDiffers: differs,
        from: own.map(VersionEntry.init), to: other.map(VersionEntry.init),
        verdict: status == .synced ? .equal : result?.verdict,
        findings: result?.findings ?? [])
    }
    guard let own else { return entry(.missingInRegistry) }
    guard let other else { return entry(.missingLocally) }
    let isSame = own.contentDigest != nil && own.contentDigest == other.contentDigest
    if try schemas.haveOneStructure(own, other) { return entry(.synced, differs: !isSame) }
    guard let left = try schemas.schema(of: own), let right = try schemas.schema(of: other) else {
      return entry(.unreadable)
    }
    let result = try judge.judge(old: asCopy ? right : left, new: asCopy ? left : right, as: subject)
    return result.isStructural ? entry(.drift, result) : entry(.synced, differs: !isSame)
  }

  private struct Key: Hashable {
    let track: String
    let schema: String

    init(_ version: SchemaVersion) {
      track = version.subject.track
      schema = version.subject.schema
    }
  }
}
