public import DriftConfiguration
public import DriftModel
import JSONModel
public import Reports
import Triggers

/// What the integration needs to begin, looked at now and without a history: the registry's health, the SDK, the schemas'
/// index and the negotiation of tracks.
public struct Prerequisites: Sendable {
  /// The lines in that order, each with its evidence.
  public let lines: [ChecklistEntry]

  private static let items = [
    "registry-deployed", "sdk-package-exists", "sdk-installable", "index-queryable", "negotiation-works",
  ]

  /// What `answers` of one moment come to under a configuration; statements of people count for nothing here.
  public init(_ answers: [ProbeAnswer], at moment: Timestamp, under configuration: Configuration) {
    let input = TriggerInput(
      now: moment, sources: [], reviewDate: nil, probes: Dictionary(grouping: answers, by: \.probe),
      parameters: TriggerParameters(configuration))
    lines = Self.items.compactMap { id in
      ChecklistCatalog.item(withID: id).flatMap { ChecklistEntry($0.assess(input), at: moment) }
    }
  }

  /// 0 where all hold, 1 where one does not, 2 where one could not be looked at and none is known to fail.
  public var status: ExitStatus {
    if lines.contains(where: { $0.state == .fail }) { return .drift }
    return lines.allSatisfy { $0.state == .pass } ? .clean : .incomplete
  }
}
