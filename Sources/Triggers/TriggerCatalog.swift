/// The triggers that every run assesses, in the order of reports: the six of the deferral, then its review.
public enum TriggerCatalog {
  public static let all: [Trigger] = [
    .registryInProduction, .clientSDKPublished, .pipelineIntegrated, .storeStable, .coreV2MigrationStarted,
    .driftCausedTestFailures, .reviewDateReached,
  ]

  /// The trigger with an id, or `nil` for an unknown one.
  public static func trigger(withID id: String) -> Trigger? {
    all.first { $0.id == id }
  }
}
