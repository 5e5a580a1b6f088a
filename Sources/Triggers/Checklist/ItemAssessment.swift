public import DriftModel

/// The state of one line of the checklist; the raw value is the word in the database and in reports.
public enum ItemState: String, Sendable, CaseIterable {
  case pass, fail
  /// Nobody could look, or nobody said; never counted as pass.
  case unknown
  /// Somebody answers for leaving it out, until a day.
  case waived

  /// Whether the line stands in nobody's way.
  public var isSettled: Bool { self == .pass || self == .waived }
}

/// What one line of the checklist came to in a run.
public struct ItemAssessment: Hashable, Sendable {
  /// The item's id.
  public let item: String
  public let state: ItemState
  public let evidence: [Evidence]
  /// When somebody or something last looked; `nil` where nobody ever did.
  public let lastChecked: Timestamp?
  /// Who answers for the waiver, where there is one.
  public let waiver: Waiver?
  /// When the last look passed that is not too old to speak of today, where this run could not look.
  public let lastPassed: Timestamp?

  public init(
    item: String, state: ItemState, evidence: [Evidence], lastChecked: Timestamp? = nil, waiver: Waiver? = nil,
    lastPassed: Timestamp? = nil
  ) {
    self.item = item
    self.state = state
    self.evidence = evidence
    self.lastChecked = lastChecked
    self.waiver = waiver
    self.lastPassed = lastPassed
  }
}

/// A line that is left out on somebody's word.
public struct Waiver: Hashable, Sendable {
  public let owner: String
  public let reason: String
  /// The end of the last day on which it holds.
  public let expiresAt: Timestamp

  public init(owner: String, reason: String, expiresAt: Timestamp) {
    self.owner = owner
    self.reason = reason
    self.expiresAt = expiresAt
  }
}

/// What an item sees in one input.
struct ItemObservation: Sendable {
  let state: ItemState
  let evidence: [Evidence]
  let checkedAt: Timestamp?
  /// When the last look passed, where this one could not be taken.
  let lastPassed: Timestamp?

  init(_ state: ItemState, _ evidence: [Evidence], checkedAt: Timestamp? = nil, lastPassed: Timestamp? = nil) {
    self.state = state
    self.evidence = evidence
    self.checkedAt = checkedAt
    self.lastPassed = lastPassed
  }

  /// What a timeline shows, told in one line.
  init(_ state: ItemState, _ text: String, _ timeline: ProbeTimeline) {
    self.init(state, [timeline.evidence(text)], checkedAt: timeline.newest?.askedAt)
  }
}
