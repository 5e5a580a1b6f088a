import DriftModel
import JSONModel
import Reports

/// The comparison of what different sources claim to be one version of one schema.
///
/// Under one version number, letter for letter, every source is taken at its newest word; that it changed its word is told
/// as *rewritten*. The same bytes, and other bytes of one JSON value, are one document. A number that is no version, such
/// as `dev`, promises nothing, and neither does one that a Confluent-compatible registry counted. Of two documents at least
/// one has to stand today.
struct ClaimComparison {
  let sources: [SourceDefinition]
  let judge: PairJudge

  /// One entry for every two sources with different documents under one version, in the order of reference, source, track,
  /// schema and version.
  func entries(for claims: [Claim]) throws -> [ClaimEntry] {
    let order = sources.ranked.filter(\.carriesCoreVersions).map(\.name)
    var entries: [ClaimEntry] = []
    for claims in Dictionary(grouping: claims, by: Version.init).values where CoreVersion(claims[0].coreVersion) != nil
    {
      let newest = Dictionary(grouping: claims, by: \.subject.source).compactMapValues(Self.newest)
      let ranked = order.compactMap { newest[$0] }
      for (place, reference) in ranked.enumerated() {
        for other in ranked[(place + 1)...] where reference.isStanding || other.isStanding {
          if let entry = try entry(reference, other) { entries.append(entry) }
        }
      }
    }
    return entries.sorted { $0.place.lexicographicallyPrecedes($1.place) }
  }

  private static func newest(of claims: [Claim]) -> Claim? {
    claims.max { $0.time < $1.time }
  }

  /// The entry for two claims of one version, or `nil` where they are one document, or one of them is no schema any more.
  private func entry(_ reference: Claim, _ other: Claim) throws -> ClaimEntry? {
    func entry(_ status: ClaimEntry.Status, _ verdict: VerdictEntry, _ findings: [FindingEntry] = []) -> ClaimEntry {
      ClaimEntry(
        track: other.subject.track, schema: other.subject.schema, coreVersion: other.coreVersion, status: status,
        from: reference.side, to: other.side, verdict: verdict, findings: findings)
    }
    if reference.contentDigest == other.contentDigest { return nil }
    if let structure = reference.structureDigest, structure == other.structureDigest {
      return entry(.otherMetadata, .equal)
    }
    guard let left = try reference.schema(), let right = try other.schema() else { return nil }
    // A pinned copy was taken of what is published, and is the old side.
    let pinned = Set(sources.filter(\.isPinned).map(\.name))
    let isCopy = pinned.contains(other.subject.source) && !pinned.contains(reference.subject.source)
    let result = try judge.judge(old: isCopy ? right : left, new: isCopy ? left : right, as: other.subject)
    return result.isStructural
      ? entry(.otherStructure, result.verdict, result.findings) : entry(.otherMetadata, result.verdict)
  }

  /// What is claimed: a version of a schema, whoever claims it.
  private struct Version: Hashable {
    let track: String
    let schema: String
    let coreVersion: String

    init(_ claim: Claim) {
      track = claim.subject.track
      schema = claim.subject.schema
      coreVersion = claim.coreVersion
    }
  }
}

extension ClaimEntry {
  fileprivate var place: [String] { [from.source, to.source, track, schema, coreVersion] }
}

extension Claim {
  /// When the word was given; of words of one moment the later ordinal is the later.
  fileprivate var time: (seconds: Int, ordinal: Int) {
    (version.firstSeen?.secondsSince1970 ?? .min, version.ordinal ?? 0)
  }
}
