import DriftModel

/// The answers of the production address, as the lines of the checklist look at them.
enum ProductionHealth {
  /// What `look` makes of the answers, once there is a public address that answered; the verdicts are in the order of runs.
  static func observe(
    _ input: TriggerInput, look: (ProbeTimeline, [HealthVerdict]) -> ItemObservation
  ) -> ItemObservation {
    guard let address = input.parameters.productionURL else {
      return ItemObservation(.unknown, [Evidence(text: "no production address is configured", at: nil)])
    }
    if let refusal = PublicAddress.refusal(of: address) {
      return ItemObservation(
        .fail, [Evidence(text: "\(address) is not public: \(refusal)", at: nil)], checkedAt: input.now)
    }
    let timeline = ProbeTimeline(.health, address, in: input)
    if let reason = timeline.blindness { return ItemObservation(.unknown, reason, timeline) }
    return look(timeline, timeline.answers.map(HealthVerdict.init))
  }
}

extension ProbeTimeline {
  /// The whole days from the earliest answer to the latest.
  var span: Int {
    let moments = answers.filter { HealthVerdict($0) != .unknown }.map(\.askedAt)
    guard let first = moments.min(), let last = moments.max() else { return 0 }
    return last.days(after: first)
  }

  /// The addresses to which permanent redirects led.
  var moves: [String] {
    answers.compactMap { if case .facts(.health(let facts)) = $0.outcome { facts.movedTo } else { nil } }
  }
}

extension ProbeAnswer {
  /// Whether a run inside GitHub Actions got it.
  var isFromActions: Bool {
    if case .facts(.health(let facts)) = outcome { facts.askedFromActions } else { false }
  }
}
