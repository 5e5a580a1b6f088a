public import DriftModel

/// A run by its number and its moment.
public struct RunReference: Sendable, Hashable {
  /// The number of the run; runs are numbered in the order in which they were recorded.
  public let id: Int64
  public let startedAt: Timestamp

  public init(id: Int64, startedAt: Timestamp) {
    self.id = id
    self.startedAt = startedAt
  }
}

/// One recorded run and what it concluded.
public struct RunRecord: Sendable, Hashable {
  public let id: Int64
  public let startedAt: Timestamp
  public let toolVersion: String
  /// Whether every source was read in full.
  public let complete: Bool
  public let exitStatus: Int
  /// The summary as JSON text.
  public let summary: String

  public init(
    id: Int64, startedAt: Timestamp, toolVersion: String, complete: Bool, exitStatus: Int, summary: String
  ) {
    self.id = id
    self.startedAt = startedAt
    self.toolVersion = toolVersion
    self.complete = complete
    self.exitStatus = exitStatus
    self.summary = summary
  }

  /// The run by its number and its moment.
  public var reference: RunReference { RunReference(id: id, startedAt: startedAt) }
}
