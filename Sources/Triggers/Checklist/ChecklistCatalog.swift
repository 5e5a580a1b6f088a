/// The sixteen lines of the checklist, in its order.
public enum ChecklistCatalog {
  public static let all: [ChecklistItem] = [
    .registryDeployed, .registryURLStable, .registryReachableFromActions, .registryUptime,
    .sdkPackageExists, .sdkInstallable, .sdkDocumented, .sdkExamples,
    .coreExportsConsistently, .keySchemaOnBothTracks, .indexQueryable, .negotiationWorks,
    .storeStableInProduction, .hoursAvailable, .noOtherPriorities, .teamTrained,
  ]

  /// The item with an id, or `nil` for an unknown one.
  public static func item(withID id: String) -> ChecklistItem? { all.first { $0.id == id } }
}
