import DriftModel

/// A history and the state that a trigger must come to at its end.
public struct TriggerExample: Sendable {
  public let summary: String
  /// The inputs of successive runs, oldest first.
  public let runs: [TriggerInput]
  /// The state after the last run.
  public let state: TriggerState

  public init(summary: String, runs: [TriggerInput], state: TriggerState) {
    self.summary = summary
    self.runs = runs
    self.state = state
  }
}
