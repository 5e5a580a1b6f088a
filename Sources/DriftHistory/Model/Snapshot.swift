public import DriftModel

/// What one run saw, set against what was known before. Every list is in the order of subjects.
public struct Snapshot: Sendable {
  public let run: RunReference
  public let previousRun: RunReference?
  /// The first versions of schemas that no earlier run could have seen: they are the baseline and not additions.
  public let baselined: [SchemaVersion]
  /// The schemas that an earlier run found absent and this one found, new ones and returned ones.
  public let appeared: [SchemaVersion]
  /// The schemas whose document, version or deprecation differs from the one that stood before.
  public let changed: [VersionPair]
  /// The last versions of schemas that a complete reading of their source no longer offered.
  public let removed: [SchemaVersion]
  /// Versions whose `core_version` was seen before with another document: the newest such, and this run's. A pair stands
  /// here besides its place in `changed` or `appeared`.
  public let rewritten: [VersionPair]
  /// Every version that stands after this run, for the sources and tracks that took part in it; those of subjects in
  /// `unseen` are the last known ones.
  public let current: [SchemaVersion]
  /// The known schemas that this run asked for and did not see, and why.
  public let unseen: [SubjectName: Unseen]

  public init(
    run: RunReference, previousRun: RunReference?, baselined: [SchemaVersion], appeared: [SchemaVersion],
    changed: [VersionPair], removed: [SchemaVersion], rewritten: [VersionPair], current: [SchemaVersion],
    unseen: [SubjectName: Unseen]
  ) {
    self.run = run
    self.previousRun = previousRun
    self.baselined = baselined
    self.appeared = appeared
    self.changed = changed
    self.removed = removed
    self.rewritten = rewritten
    self.current = current
    self.unseen = unseen
  }

  /// Whether no run was recorded before.
  public var isFirstRun: Bool { previousRun == nil }
}

/// Why a run did not see a known schema: an outage is not a deletion.
public enum Unseen: String, Sendable {
  /// A complete reading of its source did not offer it.
  case absent
  /// Its source, or the schema itself, could not be read.
  case notRead
}
