import DriftModel

extension [SourceDefinition] {
  /// The sources in the order in which they count as right: registries, releases, artifacts, archives, folders, pinned
  /// copies; among equals the earlier in the configuration first.
  var ranked: [SourceDefinition] {
    enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}

extension SourceDefinition {
  /// Whether its versions are those of Core's exports. A Confluent-compatible registry counts versions of its own.
  var carriesCoreVersions: Bool { kind != .confluent }

  /// Whether Core's exports are published there, whole or not at all. A folder is somebody's working copy.
  var isPublisher: Bool { carriesCoreVersions && kind != .directory }

  fileprivate var rank: Int {
    switch kind {
    case .registry, .confluent: 0
    case .gitHubRelease: 1
    case .gitHubArtifact: 2
    case .archive: 3
    case .directory: isPinned ? 5 : 4
    }
  }
}
