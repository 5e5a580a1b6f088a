import DriftModel

/// What a trigger sees in one input.
struct Observation: Sendable {
  let state: TriggerState
  let evidence: [Evidence]
  /// What is expected next, in words.
  var forecast: String?
  /// The moment of which the forecast speaks.
  var forecastDate: Timestamp?
  /// Whether what fired earlier still holds although the rule to fire anew does not.
  var keepsFired = false

  /// A look that could not be taken.
  static func unknown(_ reason: String, source: String? = nil, at: Timestamp? = nil) -> Observation {
    Observation(state: .unknown, evidence: [Evidence(text: reason, at: at, source: source)])
  }
}
