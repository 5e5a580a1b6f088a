import DriftModel

extension ChecklistItem {
  static let registryDeployed = ChecklistItem(
    id: "registry-deployed", group: .infrastructure, title: "Registry deployed to public URL",
    rule: "The newest answer of the production address says `healthy`, and the address is https on a public host.",
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
          "the newest answer is \(health.last == .healthy ? "healthy" : "not healthy")", timeline)
      }
    })

  static let registryURLStable = ChecklistItem(
    id: "registry-url-stable", group: .infrastructure, title: "Registry URL is stable (not changing)",
    rule: "The address was asked for over 14 days or more, and no answer led away from it by a permanent redirect.",
    attestable: .never,
    examples: [
      ChecklistExample("it was never asked", ExampleNight.run(1), .unknown),
      ChecklistExample("it is known for a week", RegistryExamples.nights("+++++++"), .unknown),
      ChecklistExample("it is known for two weeks", RegistryExamples.nights(String(repeating: "+", count: 15)), .pass),
      ChecklistExample("it moved for good", RegistryExamples.nights(String(repeating: "+", count: 14) + "m"), .fail),
    ] + WaiverExamples.of("registry-url-stable"),
    observe: { input in
      ProductionHealth.observe(input) { timeline, _ in
        if let moved = timeline.moves.last {
          return ItemObservation(.fail, "the address moved for good to \(moved)", timeline)
        }
        let days = timeline.span
        return ItemObservation(
          days >= input.parameters.stableDays ? .pass : .unknown, "the address has stood for \(days) days", timeline)
      }
    })

  static let registryReachableFromActions = ChecklistItem(
    id: "registry-reachable-from-actions", group: .infrastructure,
    title: "Registry accessible from GitHub Actions",
    rule: "The newest answer that a run inside GitHub Actions got says `healthy`; older than 30 days it says nothing.",
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("nobody asked from there", RegistryExamples.nights("+"), .unknown),
      ChecklistExample("a run there got a healthy answer", RegistryExamples.fromActions("+"), .pass),
      ChecklistExample("the newest run there got another", RegistryExamples.fromActions("+-"), .fail),
      ChecklistExample("the run there is months old", RegistryExamples.fromActions("+", runOn: 90), .unknown),
    ] + WaiverExamples.of("registry-reachable-from-actions"),
    observe: { input in
      let address = input.parameters.productionURL ?? ""
      let timeline = ProbeTimeline(.health, address, in: input)
      let start = input.now.advanced(byDays: -input.parameters.uptimeDays)
      guard let answer = timeline.answers.last(where: { $0.isFromActions && $0.askedAt >= start }) else {
        let days = input.parameters.uptimeDays
        return ItemObservation(.unknown, "no run inside GitHub Actions asked in the last \(days) days", timeline)
      }
      let isHealthy = HealthVerdict(answer) == .healthy && PublicAddress.refusal(of: address) == nil
      let line = Evidence(
        text: "a run inside GitHub Actions got \(isHealthy ? "a healthy" : "another") answer", at: answer.askedAt,
        source: "health \(address)")
      return ItemObservation(isHealthy ? .pass : .fail, [line], checkedAt: answer.askedAt)
    })

  static let registryUptime = ChecklistItem(
    id: "registry-uptime", group: .infrastructure, title: "Registry has SLA/uptime guarantees",
    rule: """
      The promised share of the answers in the last 30 days is healthy, and they reach back 14 days or more. A run that could \
      not ask counts for both: it passes or fails only where the share is certain either way.
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("nobody promises anything", RegistryExamples.nights("+") { $0.promisedUptime = nil }, .unknown),
      ChecklistExample("it is known for three nights", RegistryExamples.nights("+++"), .unknown),
      ChecklistExample("all nights were healthy", RegistryExamples.nights(String(repeating: "+", count: 20)), .pass),
      ChecklistExample(
        "one night in twenty was not", RegistryExamples.nights(String(repeating: "+", count: 19) + "-"), .fail),
      ChecklistExample(
        "one night in twenty is not known", RegistryExamples.nights(String(repeating: "+", count: 18) + "?+"), .unknown),
    ] + WaiverExamples.of("registry-uptime"),
    observe: { input in
      guard let promised = input.parameters.promisedUptime else {
        return ItemObservation(
          .unknown, [Evidence(text: "no uptime is promised: add `registry: {promised_uptime: 99.0}`", at: nil)])
      }
      return ProductionHealth.observe(input) { timeline, _ in
        let start = input.now.advanced(byDays: -input.parameters.uptimeDays)
        let window = timeline.answers.filter { $0.askedAt >= start }.map(HealthVerdict.init)
        let healthy = window.count { $0 == .healthy }
        let unknown = window.count { $0 == .unknown }
        let line = "\(healthy) of \(window.count) answers since \(start.day) were healthy, \(unknown) not known"
        guard timeline.span >= input.parameters.stableDays else { return ItemObservation(.unknown, line, timeline) }
        if healthy * 10_000 >= promised * window.count { return ItemObservation(.pass, line, timeline) }
        return ItemObservation(
          (healthy + unknown) * 10_000 < promised * window.count ? .fail : .unknown, line, timeline)
      }
    })
}
