import DriftModel
import JSONModel

/// The nights of which examples are told: a run at a quarter past two with what was asked up to it.
enum ExampleNight {
  static let address = "https://registry.market-data.io"
  static let start = 20_000

  /// The time of the run of a night.
  static func at(_ night: Int) -> Timestamp { Timestamp(secondsSince1970: (start + night) * 86_400 + 8_100) }

  static func answer(_ name: ProbeName, _ night: Int, _ facts: ProbeFacts, fromActions: Bool = false) -> ProbeAnswer {
    ProbeAnswer(
      probe: name, askedAt: at(night), outcome: .facts(facts), isFromActions: fromActions, isImported: fromActions)
  }

  static func nobody(_ name: ProbeName, _ night: Int, fromActions: Bool = false) -> ProbeAnswer {
    ProbeAnswer(
      probe: name, askedAt: at(night), outcome: .notThere, isFromActions: fromActions, isImported: fromActions)
  }

  static func dark(_ name: ProbeName, _ night: Int, fromActions: Bool = false) -> ProbeAnswer {
    let problem = Problem(what: "the request timed out", place: name.target, next: "look at the network")
    return ProbeAnswer(
      probe: name, askedAt: at(night), outcome: .unknown(problem), isFromActions: fromActions,
      isImported: fromActions)
  }

  /// The run of a night that knows these answers.
  static func run(
    _ night: Int, _ answers: [ProbeAnswer] = [], sources: [SourceHistory] = [], attestations: [Attestation] = [],
    movements: [SchemaMovement] = [], set: (inout TriggerParameters) -> Void = { _ in }
  ) -> TriggerInput {
    var parameters = TriggerParameters()
    parameters.productionURL = address
    parameters.storeRepository = "team/store"
    parameters.testResults = ["contract-tests"]
    set(&parameters)
    return TriggerInput(
      now: at(night), sources: sources, reviewDate: nil, probes: Dictionary(grouping: answers, by: \.probe),
      attestations: attestations, movements: movements, parameters: parameters)
  }

  static func attested(
    _ item: String, _ kind: Attestation.Kind = .pass, until night: Int? = nil
  ) -> Attestation {
    Attestation(
      item: item, kind: kind, by: "store-team", note: "seen in the meeting", statedAt: at(1),
      expiresAt: night.map(at))
  }
}
