import DriftHistory
import DriftModel
import JSONModel
import Reports

/// The comparison of pinned copies with the source that they are copies of.
///
/// That is the registry that the copies' metadata name, where it is configured; else the first source by rank that carries
/// one of them, or at least their track. A copy was taken before: it is the old side, and what is published is what it would
/// become. A pin holds what its repository needs: what it lacks is no difference, unless its
/// metadata say that it could not be fetched.
struct PinnedComparison {
  let sources: [SourceDefinition]
  /// What the metadata beside the copies said in this run, by source.
  let pins: [String: [PinMetadata]]
  let history: HistoryReader
  let comparison: SourceComparison

  /// One entry for every pinned schema.
  func entries(for current: [SchemaVersion]) throws -> [CrossSourceEntry] {
    let bySource = Dictionary(grouping: current, by: \.subject.source)
    var entries: [CrossSourceEntry] = []
    for copy in sources where copy.isPinned {
      for (track, copies) in Dictionary(grouping: bySource[copy.name] ?? [], by: \.subject.track) {
        let pin = pin(of: copy, track: track)
        let origins = sources.ranked.filter { !$0.isPinned }.map { source in
          Origin(source: source, versions: (bySource[source.name] ?? []).filter { $0.subject.track == track })
        }
        guard let origin = Self.origin(of: copies, pin, among: origins) else { continue }
        entries += try copies.map { try entry(for: $0, of: origin, pin) }
        entries += try unfetched(copies, of: origin, pin, as: copy.name)
      }
    }
    return entries
  }

  /// A source with its versions on the copies' track.
  private struct Origin {
    let source: SourceDefinition
    let schemas: [String: SchemaVersion]

    init(source: SourceDefinition, versions: [SchemaVersion]) {
      self.source = source
      schemas = Dictionary(versions.map { ($0.subject.schema, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private static func origin(of copies: [SchemaVersion], _ pin: PinMetadata?, among origins: [Origin]) -> Origin? {
    func address(_ text: String) -> Substring { text.hasSuffix("/") ? text.dropLast() : text[...] }
    let named = pin?.registryURL.flatMap { url in
      origins.first { $0.source.kind == .registry && address($0.source.location) == address(url) }
    }
    return named ?? origins.first { origin in copies.contains { origin.schemas[$0.subject.schema] != nil } }
      ?? origins.first { !$0.schemas.isEmpty }
  }

  /// The metadata that hold for a track of the copies.
  private func pin(of copy: SourceDefinition, track: String) -> PinMetadata? {
    let pins = pins[copy.name] ?? []
    return pins.first { $0.track == track } ?? pins.first { $0.track == nil }
  }

  private func entry(for copy: SchemaVersion, of origin: Origin, _ pin: PinMetadata?) throws -> CrossSourceEntry {
    let entry = try comparison.entry(
      reference: origin.source.name, subject: copy.subject, origin.schemas[copy.subject.schema], copy, asCopy: true)
    if entry.status == .synced && !entry.metadataDiffers { return entry }
    let isSynced = entry.status == .synced
    let match = try match(for: copy, in: origin, alsoByStructure: !isSynced)
    return entry.with(
      PinEntry(
        fetchedAt: isSynced ? nil : pin?.fetchedAt, registryURL: isSynced ? nil : pin?.registryURL,
        couldNotBeFetched: !isSynced && (pin?.failedSchemas.contains(copy.subject.schema) ?? false),
        equals: match.map { VersionEntry($0.version) }, likeness: match?.likeness, behind: match?.behind))
  }

  /// The schemas that the metadata say could not be fetched, and of which there is no copy.
  private func unfetched(
    _ copies: [SchemaVersion], of origin: Origin, _ pin: PinMetadata?, as source: String
  ) throws -> [CrossSourceEntry] {
    let present = Set(copies.map(\.subject.schema))
    return try Set(pin?.failedSchemas ?? []).subtracting(present).sorted().compactMap { schema in
      guard let version = origin.schemas[schema] else { return nil }
      let subject = SubjectName(source: source, track: version.subject.track, schema: schema)
      return try comparison.entry(reference: origin.source.name, subject: subject, version, nil)
        .with(PinEntry(fetchedAt: pin?.fetchedAt, registryURL: pin?.registryURL, couldNotBeFetched: true))
    }
  }

  /// The newest recorded version of the origin that a copy equals, and how many came after it.
  private func match(
    for copy: SchemaVersion, in origin: Origin, alsoByStructure: Bool
  ) throws -> (version: SchemaVersion, likeness: PinEntry.Likeness, behind: Int)? {
    let subject = SubjectName(
      source: origin.source.name, track: copy.subject.track, schema: copy.subject.schema)
    let timeline = try history.versions(of: subject)
    func newest(_ digest: (SchemaVersion) -> SHA256Digest?) -> SchemaVersion? {
      digest(copy).flatMap { wanted in timeline.last { digest($0) == wanted } }
    }
    func behind(_ version: SchemaVersion) -> Int {
      let later = timeline.filter { $0.ordinal > version.ordinal }.map { $0.coreVersion ?? "#\($0.ordinal)" }
      return Set(later).subtracting([version.coreVersion ?? ""]).count
    }
    if let version = newest(\.contentDigest) { return (version, .content, behind(version)) }
    guard alsoByStructure, let version = newest(\.structureDigest) else { return nil }
    return (version, .structure, behind(version))
  }
}
