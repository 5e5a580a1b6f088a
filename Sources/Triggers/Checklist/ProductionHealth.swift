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
  /// The answers of the last days up to now, whatever the clocks of the runs that asked said before or after.
  func answers(ofLast days: Int, upTo now: Timestamp) -> [ProbeAnswer] {
    answers.filter { $0.askedAt >= now.advanced(byDays: -days) && $0.askedAt <= now }
  }
}

extension Sequence<ProbeAnswer> {
  /// The number of different days (UTC) of the answers.
  var days: Int { Set(map(\.askedAt.day)).count }
}

extension ProbeAnswer {
  /// The address to which a permanent redirect led.
  var movedTo: String? { if case .facts(.health(let facts)) = outcome { facts.movedTo } else { nil } }

  /// Whether a service answered, in whatever state.
  var isAnswered: Bool { if case .facts(.health) = outcome { true } else { false } }
}
