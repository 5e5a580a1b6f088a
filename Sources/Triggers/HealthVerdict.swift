import DriftModel

/// What one answer of a health probe counts for.
enum HealthVerdict: Hashable, Sendable {
  case healthy, bad
  /// Nobody could ask.
  case unknown

  init(_ answer: ProbeAnswer) {
    switch answer.outcome {
    case .facts(.health(let facts)):
      let ledAway = facts.servedBy.map { PublicAddress.refusal(of: $0) != nil } ?? false
      self = facts.isHealthy && !ledAway ? .healthy : .bad
    case .notThere: self = .bad
    case .facts, .unknown: self = .unknown
    }
  }
}

extension HealthFacts {
  /// Whether the service says that it is well, wherever it stands.
  var isHealthy: Bool { status == "healthy" }
}
