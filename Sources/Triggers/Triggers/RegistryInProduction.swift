import DriftModel

extension Trigger {
  /// The registry answers at a public address.
  static let registryInProduction = Trigger(
    id: "registry-in-production",
    title: "The registry is deployed to a production URL",
    rule: """
      Reads the health of the configured production address, asked for in every run. It fires when an https address of a \
      public host answers `healthy` in 3 runs in a row; loopback, private and link-local addresses, bare names and names such \
      as `.local` are not public, and neither is an address that redirects lead to there. It is forming on fewer \
      healthy answers, and while they flap. What fired holds through single bad nights and regresses when the last 3 answers \
      were all bad. A run that could not ask counts for neither side, and \
      imported evidence is no run of this machine. Versions 0.x are named as alpha.
      """,
    examples: RegistryExamples.all,
    observe: { input in
      guard let address = input.parameters.productionURL else {
        return .unknown("no production address is configured: set `probes.registry.url`")
      }
      if let refusal = PublicAddress.refusal(of: address) {
        let line = Evidence(text: "the production address \(address) is not public: \(refusal)", at: nil)
        return Observation(state: .quiet, evidence: [line])
      }
      let timeline = ProbeTimeline(.health, address, in: input)
      if let reason = timeline.blindness { return timeline.unknown(reason) }
      return look(at: timeline, needed: max(1, input.parameters.healthyRuns))
    })
}

private func look(at timeline: ProbeTimeline, needed: Int) -> Observation {
  let health = timeline.answers.filter { !$0.isImported }.map(HealthVerdict.init)
  let streak = health.reversed().prefix { $0 == .healthy }.count
  let evidence = [timeline.evidence(words(of: timeline.newest))] + alpha(timeline)
  if streak >= needed {
    return Observation(
      state: .fired, evidence: evidence + [timeline.evidence("healthy in \(streak) runs in a row")])
  }
  let answered = health.filter { $0 != .unknown }.suffix(needed)
  guard answered.contains(.healthy) else { return Observation(state: .quiet, evidence: evidence) }
  let flaps =
    answered.contains(.bad)
    ? [timeline.evidence("it flaps: of the last \(answered.count) answers not all were healthy")] : []
  return Observation(
    state: .forming, evidence: evidence + flaps,
    forecast: "fires after \(needed - streak) more healthy \(needed - streak == 1 ? "run" : "runs") in a row",
    keepsFired: true)
}

private func words(of answer: ProbeAnswer?) -> String {
  guard case .facts(.health(let facts))? = answer?.outcome else { return "there is no health at this address" }
  let moved =
    facts.movedTo.map { ", moved for good to \($0)" } ?? facts.servedBy.map { ", answered by \($0)" } ?? ""
  let version = facts.version.map { "version \($0)" } ?? "no version"
  return "the service says \(facts.status), \(version), in \(facts.latencyMilliseconds) ms\(moved)"
}

private func alpha(_ timeline: ProbeTimeline) -> [Evidence] {
  guard case .health(let facts)? = timeline.facts, let version = facts.version,
    PythonVersion(version)?.major == .zero
  else { return [] }
  return [timeline.evidence("version \(version) is alpha: its API may change")]
}
