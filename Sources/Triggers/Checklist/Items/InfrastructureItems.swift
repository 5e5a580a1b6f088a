import DriftModel
import JSONModel

extension ChecklistItem {
  static let registryDeployed = ChecklistItem(
    id: "registry-deployed", group: .infrastructure, title: "Registry deployed to public URL",
    rule: "The newest answer of the production address says `healthy`. \(PublicAddress.rule)",
    attestable: .never,
    examples: [
      ChecklistExample("it was never asked", ExampleNight.run(1), .unknown),
      ChecklistExample("it is healthy", RegistryExamples.nights("+"), .pass),
      ChecklistExample("it says degraded", RegistryExamples.nights("+-"), .fail),
      ChecklistExample(
        "it runs on this machine", ExampleNight.run(1) { $0.productionURL = "http://localhost:8000" }, .fail),
      ChecklistExample("the request timed out", RegistryExamples.nights("+?"), .unknown),
    ] + WaiverExamples.of("registry-deployed"),
    observe: { input in
      ProductionHealth.observe(input) { timeline, health in
        ItemObservation(
          health.last == .healthy ? .pass : .fail,
          "the newest run got \(timeline.newest?.words(askedAt: timeline.name.target) ?? "no answer")", timeline)
      }
    })

  static let registryURLStable = ChecklistItem(
    id: "registry-url-stable", group: .infrastructure, title: "Registry URL is stable (not changing)",
    rule: """
      A service answered at the address on 14 days or more of the last 30, in whatever state, and none of these answers \
      led away from it by a permanent redirect. An address at which there is nothing today is not stable. \
      \(PublicAddress.rule)
      """,
    attestable: .never,
    examples: [
      ChecklistExample("it was never asked", ExampleNight.run(1), .unknown),
      ChecklistExample("it is known for a week", RegistryExamples.nights("+++++++"), .unknown),
      ChecklistExample("it is known for two weeks", RegistryExamples.nights(String(repeating: "+", count: 15)), .pass),
      ChecklistExample(
        "there was nothing for two weeks", RegistryExamples.nights(String(repeating: "x", count: 15)), .fail),
      ChecklistExample(
        "a clock that went wrong once does not make it old", RegistryExamples.nights("++", firstOn: -700), .unknown),
      ChecklistExample("it moved for good", RegistryExamples.nights(String(repeating: "+", count: 14) + "m"), .fail),
    ] + WaiverExamples.of("registry-url-stable"),
    observe: { input in
      ProductionHealth.observe(input) { timeline, _ in
        let window = input.parameters.uptimeDays
        let answers = timeline.answers(ofLast: window, upTo: input.now)
        if let moved = answers.compactMap(\.movedTo).last {
          return ItemObservation(.fail, "the address moved for good to \(moved)", timeline)
        }
        guard timeline.newest?.isAnswered == true else {
          return ItemObservation(.fail, "there is nothing at the address", timeline)
        }
        let days = answers.filter(\.isAnswered).days
        return ItemObservation(
          days >= input.parameters.stableDays ? .pass : .unknown,
          "a service answered there on \(days) of the last \(window) days", timeline)
      }
    })

  static let registryReachableFromActions = ChecklistItem(
    id: "registry-reachable-from-actions", group: .infrastructure,
    title: "Registry accessible from GitHub Actions",
    rule: """
      The newest answer that a run inside GitHub Actions got says `healthy`. Where it got no answer, or is older than 30 days, \
      nobody knows. \(PublicAddress.rule)
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("nobody asked from there", RegistryExamples.nights("+"), .unknown),
      ChecklistExample("a run there got a healthy answer", RegistryExamples.fromActions("+"), .pass),
      ChecklistExample("the newest run there got another", RegistryExamples.fromActions("+-"), .fail),
      ChecklistExample(
        "a run there was led to this machine, and got a healthy answer", RegistryExamples.fromActions("l"), .fail),
      ChecklistExample("the newest run there found nothing", RegistryExamples.fromActions("+x"), .fail),
      ChecklistExample("the newest run there got no answer", RegistryExamples.fromActions("+?"), .unknown),
      ChecklistExample("the run there is months old", RegistryExamples.fromActions("+", runOn: 90), .unknown),
    ] + WaiverExamples.of("registry-reachable-from-actions"),
    observe: { input in
      let address = input.parameters.productionURL ?? ""
      let timeline = ProbeTimeline(.health, address, in: input)
      let days = input.parameters.uptimeDays
      guard let answer = timeline.answers(ofLast: days, upTo: input.now).last(where: \.isFromActions) else {
        return ItemObservation(.unknown, "no run inside GitHub Actions asked in the last \(days) days", timeline)
      }
      let verdict = HealthVerdict(answer)
      let isHealthy = verdict == .healthy && PublicAddress.refusal(of: address) == nil
      let line = Evidence(
        text: "a run inside GitHub Actions got \(answer.words(askedAt: address))", at: answer.askedAt,
        source: "health \(address)")
      let state: ItemState = isHealthy ? .pass : verdict == .unknown ? .unknown : .fail
      return ItemObservation(state, [line], checkedAt: answer.askedAt)
    })

  static let registryUptime = ChecklistItem(
    id: "registry-uptime", group: .infrastructure, title: "Registry has SLA/uptime guarantees",
    rule: """
      The promised share of the answers in the last 30 days is healthy, and they are of 14 days or more. A run that could not \
      ask counts for both: it passes or fails only where the share is certain either way. \(PublicAddress.rule)
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("nobody promises anything", RegistryExamples.nights("+") { $0.promisedUptime = nil }, .unknown),
      ChecklistExample("it is known for three nights", RegistryExamples.nights("+++"), .unknown),
      ChecklistExample("all nights were healthy", RegistryExamples.nights(String(repeating: "+", count: 20)), .pass),
      ChecklistExample(
        "one night in twenty was not", RegistryExamples.nights(String(repeating: "+", count: 19) + "-"), .fail),
      ChecklistExample(
        "a clock that went wrong once does not make it long", RegistryExamples.nights("++", firstOn: -700), .unknown),
      ChecklistExample(
        "one night in twenty is not known", RegistryExamples.nights(String(repeating: "+", count: 18) + "?+"), .unknown),
    ] + WaiverExamples.of("registry-uptime"),
    observe: { input in
      guard let promised = input.parameters.promisedUptime else {
        return ItemObservation(
          .unknown, [Evidence(text: "no uptime is promised: set `probes.registry.promised_uptime`", at: nil)])
      }
      return ProductionHealth.observe(input) { timeline, _ in
        let start = input.now.advanced(byDays: -input.parameters.uptimeDays)
        let answers = timeline.answers(ofLast: input.parameters.uptimeDays, upTo: input.now)
        let window = answers.map(HealthVerdict.init)
        let days = answers.filter { HealthVerdict($0) != .unknown }.days
        let healthy = window.count { $0 == .healthy }
        let unknown = window.count { $0 == .unknown }
        let line = "\(healthy) of \(window.count) answers since \(start.day) were healthy, \(unknown) not known"
        guard days >= input.parameters.stableDays else { return ItemObservation(.unknown, line, timeline) }
        if healthy * 10_000 >= promised * window.count { return ItemObservation(.pass, line, timeline) }
        return ItemObservation(
          (healthy + unknown) * 10_000 < promised * window.count ? .fail : .unknown, line, timeline)
      }
    })
}

extension ProbeAnswer {
  /// What the run that asked for the health of an address got, behind "got".
  fileprivate func words(askedAt address: String) -> String {
    switch outcome {
    case .unknown(let problem): return "no answer: \(problem.what)"
    case .notThere: return "the answer that nothing is there"
    case .facts(.health(let facts)):
      guard facts.isHealthy else { return "another answer than healthy: \(facts.status)" }
      let places = [address] + (facts.servedBy.map { [$0] } ?? [])
      for place in places {
        if let refusal = PublicAddress.refusal(of: place) {
          return "a healthy answer from \(place), which is not public: \(refusal)"
        }
      }
      return "a healthy answer"
    case .facts: return "another answer than healthy"
    }
  }
}
