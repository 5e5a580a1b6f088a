import DriftHistory
import DriftModel
import JSONModel
import Reports

/// The search for publishers of a track that offer less of a version than another one does.
///
/// **Not published:** another publisher carries version N in every schema, this one an older M in every schema.
///
/// **Half done:** another publisher carries N in every schema; this one carries N in some of those that both have, and an
/// older version in others. Since a registry may rightly leave a schema that did not change at the version of its last
/// change, it must owe the rest, which is shown by one of
/// - a schema left behind whose structure is not that of N;
/// - a schema that has arrived at N without a change of structure: here a version is carried by all.
///
/// In both cases N is no prerelease, both have at least two schemas in common, and the older version is one that at least
/// two of these carry or carried there: schemas with versions of their own are no publication. Schemas that only one of
/// the two has, deprecated ones, and versions that are none do not count. Folders and Confluent-compatible registries
/// publish nothing. See `docs/decisions/0010-when-a-publish-is-half-done.md`.
struct PublicationComparison {
  let sources: [SourceDefinition]
  let history: HistoryReader

  /// At most one entry a publisher and track, in the order of rank and track.
  func entries(for current: [SchemaVersion]) throws -> [PublicationEntry] {
    let publishers = sources.ranked.filter(\.isPublisher)
    let versions = Dictionary(grouping: current, by: \.subject.source)
    let tracks = publishers.map { source in
      Dictionary(grouping: versions[source.name] ?? [], by: \.subject.track).map { track, versions in
        TrackOffer(source: source, track: track, versions: versions)
      }.sorted { $0.track < $1.track }
    }
    let offers = Dictionary(grouping: tracks.joined(), by: \.track)
    return try tracks.joined().compactMap { offer in
      guard let (whole, version) = Self.newestWhole(of: offers[offer.track] ?? [], beside: offer) else { return nil }
      return try entry(for: offer, behind: whole, version)
    }
  }

  /// The newest release that another publisher offers whole; of several publishers the first.
  private static func newestWhole(
    of offers: [TrackOffer], beside own: TrackOffer
  ) -> (offer: TrackOffer, version: CoreVersion)? {
    var newest: (offer: TrackOffer, version: CoreVersion)?
    for offer in offers where offer.source != own.source {
      guard let version = offer.wholeVersion, !version.isPrerelease else { continue }
      if newest.map({ $0.version < version }) ?? true { newest = (offer, version) }
    }
    return newest
  }

  private func entry(
    for offer: TrackOffer, behind whole: TrackOffer, _ version: CoreVersion
  ) throws -> PublicationEntry? {
    let shared = offer.schemas.filter { whole.schemas[$0.key] != nil }
    guard shared.count > 1, shared.values.allSatisfy({ $0.version <= version }) else { return nil }
    let late = shared.filter { $0.value.version < version }
    let arrived = shared.filter { $0.value.version == version }
    guard let left = Self.mostCommon(late.values.map(\.version)) else { return nil }
    if arrived.isEmpty {
      guard offer.wholeVersion != nil else { return nil }
    } else {
      guard try carriedTogether(left, by: shared), try owes(late, arrived, whole) else { return nil }
    }
    return PublicationEntry(
      reference: whole.source.name, source: offer.source.name, track: offer.track,
      status: arrived.isEmpty ? .notPublished : .halfDone, from: left.text, to: version.text, schemas: shared.count,
      missing: late.sorted { $0.key < $1.key }.map { schema, offered in
        PublicationEntry.Missing(schema: schema, coreVersion: offered.version.text)
      })
  }

  /// The version that most carry, of equally common ones the newest; `nil` for none.
  private static func mostCommon(_ versions: [CoreVersion]) -> CoreVersion? {
    versions.max { left, right in
      let counts = [left, right].map { version in versions.count { $0 == version } }
      return (counts[0], left) < (counts[1], right)
    }
  }

  /// Whether at least two of the schemas carry a version in their source, or did.
  private func carriedTogether(_ version: CoreVersion, by schemas: [String: TrackOffer.Offered]) throws -> Bool {
    var carriers = schemas.values.count { $0.version == version }
    for offered in schemas.values where carriers < 2 && offered.version != version {
      let timeline = try history.versions(of: offered.record.subject)
      if timeline.contains(where: { $0.coreVersion.flatMap(CoreVersion.init) == version }) { carriers += 1 }
    }
    return carriers > 1
  }

  /// Whether what was left behind is owed, since it changed or since what did not change arrived all the same.
  private func owes(
    _ late: [String: TrackOffer.Offered], _ arrived: [String: TrackOffer.Offered], _ whole: TrackOffer
  ) throws -> Bool {
    let changed = late.contains { schema, offered in
      whole.schemas[schema].map { $0.record.structureDigest != offered.record.structureDigest } ?? false
    }
    return try changed
      || arrived.values.contains { offered in
        try history.versions(of: offered.record.subject).contains { earlier in
          earlier.structureDigest == offered.record.structureDigest
            && earlier.coreVersion.flatMap(CoreVersion.init).map { $0 < offered.version } ?? false
        }
      }
  }
}
