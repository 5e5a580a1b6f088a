/// What a registry has on offer at one moment: tracks, their schemas, and all versions of each.
public struct RegistryContent: Sendable {
  /// What the registry says of its own health.
  public var health = "healthy"
  /// Whether it answers everything that is asked of its schemas with 503.
  public var isDown = false
  /// The releases on the package index beside it, the oldest first.
  public var packages: [PlayedRelease] = []
  /// The repositories at the GitHub beside it.
  public var repositories: [PlayedRepository] = []
  /// Versions by track and identity, in the order in which they were published; the last one is current.
  private var tracks: [String: [String: [PublishedSchema]]] = [:]

  /// The content that publishing `versions` one after another makes.
  public init(_ versions: [PublishedSchema] = []) {
    for version in versions { publish(version) }
  }

  /// Makes `version` the current one of its schema; older ones stay readable.
  ///
  /// A version number that is there already is replaced where it stands, as a registry does that rewrites history.
  public mutating func publish(_ version: PublishedSchema) {
    var versions = tracks[version.track]?[version.schemaID] ?? []
    if let place = versions.firstIndex(where: { $0.coreVersion == version.coreVersion }) {
      versions[place] = version
    } else {
      versions.append(version)
    }
    tracks[version.track, default: [:]][version.schemaID] = versions
  }

  /// Takes all versions of a schema off the shelf.
  public mutating func remove(track: String, schemaID: String) {
    tracks[track]?[schemaID] = nil
  }

  /// The names of the tracks, sorted.
  public var trackNames: [String] { tracks.keys.sorted() }

  /// The current version of every schema of `track`, sorted by identity.
  public func current(on track: String) -> [PublishedSchema] {
    (tracks[track] ?? [:]).sorted { $0.key < $1.key }.compactMap(\.value.last)
  }

  /// All versions of a schema, the oldest first; empty where there is no such schema. The name may end in `.schema`.
  public func versions(track: String, name: String) -> [PublishedSchema] {
    tracks[track]?[PublishedSchema.identity(of: name)] ?? []
  }

  /// One version of a schema: the current one where `version` is `nil`.
  public func schema(track: String, name: String, version: String? = nil) -> PublishedSchema? {
    let versions = versions(track: track, name: name)
    guard let version else { return versions.last }
    return versions.last { $0.coreVersion == version }
  }
}
