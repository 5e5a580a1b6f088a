public import DriftModel
public import JSONModel

/// What happened since the last review was closed; where none was, since the first run.
public struct SinceReviewEntry: ReportEntry {
  /// The closing of that review, or the start of the first run.
  public let since: Timestamp
  /// The review itself, with what it decided; `nil` where none was closed yet.
  public let review: ReviewEntry?
  /// When the review that waits for its closing was opened.
  public let openedAt: Timestamp?
  /// The changes of state in the order of time.
  public let flips: [FlipEntry]
  /// The changes of schemas in structure, in the order of time: the newest, at most `shownMovements`.
  public let movements: [MovementEntry]
  /// How many there are in all.
  public let movementCount: Int

  /// How many changes a report lists: where no review is ever closed they would grow for years.
  private static let shownMovements = 100

  public init(
    since: Timestamp, review: ReviewEntry?, openedAt: Timestamp? = nil, flips: [FlipEntry] = [],
    movements: [MovementEntry] = [], movementCount: Int? = nil
  ) {
    self.since = since
    self.review = review
    self.openedAt = openedAt
    self.flips = flips
    self.movements = movements.suffix(Self.shownMovements)
    self.movementCount = movementCount ?? movements.count
  }

  public var json: JSONOutput {
    .object([
      ("since", .moment(since)), ("review", .entry(review)), ("open_review", .moment(openedAt)),
      ("flips", .entries(flips)), ("structural_change_count", .integer(movementCount)),
      ("structural_changes", .entries(movements)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "part since the last review")
    self.init(
      since: try members.moment("since"), review: try members.optionalEntry("review"),
      openedAt: try members.optionalMoment("open_review"), flips: try members.entries("flips"),
      movements: try members.entries("structural_changes"),
      movementCount: try members.integer("structural_change_count"))
  }
}

/// A closed review and what it decided.
public struct ReviewEntry: ReportEntry {
  public let openedAt: Timestamp
  public let closedAt: Timestamp
  public let decision: ReviewDecision
  /// The day until which the decision holds.
  public let until: Timestamp?
  public let note: String

  public init(openedAt: Timestamp, closedAt: Timestamp, decision: ReviewDecision, until: Timestamp?, note: String) {
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.decision = decision
    self.until = until
    self.note = note
  }

  public var json: JSONOutput {
    .object([
      ("opened_at", .moment(openedAt)), ("closed_at", .moment(closedAt)), ("decision", .string(decision.rawValue)),
      ("until", .moment(until)), ("note", .string(note)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "review")
    self.init(
      openedAt: try members.moment("opened_at"), closedAt: try members.moment("closed_at"),
      decision: try members.word("decision"), until: try members.optionalMoment("until"),
      note: try members.string("note"))
  }
}
