public import DriftModel

/// What a trigger says after one run: its state, since when, and the evidence that anyone can check.
public struct TriggerAssessment: Hashable, Sendable {
  /// The trigger's id.
  public let trigger: String
  public let state: TriggerState
  /// The time of the run that first came to this state and stayed in it.
  public let since: Timestamp
  public let evidence: [Evidence]
  /// When the state is expected to change, where dates allow saying so.
  public let forecast: String?
  /// The time of the run in which it fired for the first time; kept when the evidence goes and comes again.
  public let firstFired: Timestamp?
  /// The moment of which the forecast speaks, where it speaks of one.
  public let forecastDate: Timestamp?

  public init(
    trigger: String, state: TriggerState, since: Timestamp, evidence: [Evidence], forecast: String? = nil,
    firstFired: Timestamp? = nil, forecastDate: Timestamp? = nil
  ) {
    self.trigger = trigger
    self.state = state
    self.since = since
    self.evidence = evidence
    self.forecast = forecast
    self.firstFired = firstFired
    self.forecastDate = forecastDate
  }
}

/// One observation that a trigger's state rests on.
public struct Evidence: Hashable, Sendable {
  /// The observation in one sentence without a full stop.
  public let text: String
  /// When the thing observed came to be, as far as the recorded history tells.
  public let at: Timestamp?
  /// The source that showed it.
  public let source: String?
  /// The schema that it is about.
  public let schema: String?
  /// The digest of the bytes or of the schema's structure that shows it, in hexadecimal digits.
  public let digest: String?

  public init(text: String, at: Timestamp?, source: String? = nil, schema: String? = nil, digest: String? = nil) {
    self.text = text
    self.at = at
    self.source = source
    self.schema = schema
    self.digest = digest
  }
}
