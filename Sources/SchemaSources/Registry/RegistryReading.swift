public import DriftModel

/// One reading of a registry: the outcome that every source has, and what only a registry can tell.
public struct RegistryReading: Sendable {
  public let outcome: CollectionOutcome
  /// The versions that the registry says it has published, oldest or newest first as it answers, by subject.
  ///
  /// A subject without an entry is one whose versions were not read, which is not the same as having none.
  public let versions: [SubjectName: [PublishedVersion]]
  /// The version of the service, where `/health` states it.
  public let serviceVersion: String?

  init(outcome: CollectionOutcome, versions: [SubjectName: [PublishedVersion]] = [:], serviceVersion: String? = nil) {
    self.outcome = outcome
    self.versions = versions
    self.serviceVersion = serviceVersion
  }
}
