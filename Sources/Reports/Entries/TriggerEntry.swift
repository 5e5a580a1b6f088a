public import DriftModel
public import JSONModel

/// One trigger's assessment: its state and the facts that led to it.
public struct TriggerEntry: ReportEntry {
  /// The public name, such as `core-v2-migration-started`.
  public let id: String
  public let state: State
  /// The first moment at which the state held without a break; `nil` where it is not known.
  public let since: Timestamp?
  public let evidence: [EvidenceEntry]
  /// What is expected next and when, where that can be said.
  public let forecast: String?
  /// When it fired for the first time, kept while the evidence goes and comes; `nil` where it never fired.
  public let firstFired: Timestamp?
  /// The moment of which the forecast speaks.
  public let forecastDate: Timestamp?

  public enum State: String, CaseIterable, Sendable {
    case quiet
    /// There are signs, and they do not suffice.
    case forming
    /// It happened.
    case fired
    /// It had happened, and the newest look shows it no more.
    case regressed
    /// What it depends on could not be read.
    case unknown
  }

  public init(
    id: String, state: State, since: Timestamp?, evidence: [EvidenceEntry] = [], forecast: String? = nil,
    firstFired: Timestamp? = nil, forecastDate: Timestamp? = nil
  ) {
    self.id = id
    self.state = state
    self.since = since
    self.evidence = evidence
    self.forecast = forecast
    self.firstFired = firstFired
    self.forecastDate = forecastDate
  }

  public var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("id", .string(id)), ("state", .string(state.rawValue)), ("since", .moment(since)),
      ("evidence", .entries(evidence)), ("forecast", .text(forecast)),
    ]
    if let firstFired { members.append(("first_fired", .moment(firstFired))) }
    if let forecastDate { members.append(("forecast_date", .moment(forecastDate))) }
    return .object(members)
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "trigger")
    self.init(
      id: try members.string("id"), state: try members.word("state"), since: try members.optionalMoment("since"),
      evidence: try members.entries("evidence"), forecast: try members.optionalString("forecast"),
      firstFired: try members.optionalMoment("first_fired"), forecastDate: try members.optionalMoment("forecast_date"))
  }
}
