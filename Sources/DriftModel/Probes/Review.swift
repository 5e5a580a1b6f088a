/// One review meeting: opened, and closed with a decision.
public struct Review: Hashable, Sendable {
  public let openedAt: Timestamp
  public let closing: Closing?

  /// How a review ended.
  public struct Closing: Hashable, Sendable {
    public let closedAt: Timestamp
    public let decision: ReviewDecision
    /// The day until which the decision holds, for `defer` the next review.
    public let until: Timestamp?
    public let note: String

    public init(closedAt: Timestamp, decision: ReviewDecision, until: Timestamp?, note: String) {
      self.closedAt = closedAt
      self.decision = decision
      self.until = until
      self.note = note
    }
  }

  public init(openedAt: Timestamp, closing: Closing? = nil) {
    self.openedAt = openedAt
    self.closing = closing
  }
}

/// What a review can decide; the raw value is the word of the command line and of the database.
public enum ReviewDecision: String, Sendable, CaseIterable {
  case keepDeferring = "defer"
  /// CI only.
  case optionA = "option-a"
  /// Full integration.
  case optionB = "option-b"
}
