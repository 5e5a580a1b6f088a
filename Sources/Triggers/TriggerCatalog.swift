/// The triggers that every run assesses, in the order of reports.
public enum TriggerCatalog {
  public static let all: [Trigger] = [.coreV2MigrationStarted, .reviewDateReached]

  /// The trigger with an id, or `nil` for an unknown one.
  public static func trigger(withID id: String) -> Trigger? {
    all.first { $0.id == id }
  }
}
