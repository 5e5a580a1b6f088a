import DriftModel

extension Trigger {
  /// The pipeline team uses the registry's SDK.
  static let pipelineIntegrated = Trigger(
    id: "pipeline-integrated",
    title: "The pipeline has integrated successfully",
    rule: """
      Reads three signs, of which one suffices: the newest installable release of the pipeline's package requires the SDK \
      (names are compared in their normal form); the newest run of the configured workflow is green; somebody attested it \
      (`attest pipeline-integrated`). A requirement that only an extra asks for is forming, and so is a red run of the \
      workflow. It is quiet where the package was read and does not require the SDK, and unknown where no way shows anything \
      and one of them could not be looked at.
      """,
    examples: PipelineExamples.all,
    observe: { input in
      let looks = [packageLook(input), workflowLook(input), attestedLook(input)].compactMap { $0 }
      let order: [TriggerState] = [.fired, .forming, .unknown, .quiet]
      let state = order.first { state in looks.contains { $0.state == state } } ?? .unknown
      let told = looks.filter { $0.state == state || $0.state == .unknown }
      return Observation(state: state, evidence: told.flatMap(\.evidence))
    })
}

private func packageLook(_ input: TriggerInput) -> Observation {
  let timeline = ProbeTimeline(.package, input.parameters.pipelinePackage, in: input)
  if let reason = timeline.blindness { return timeline.unknown(reason) }
  guard let newest = timeline.package?.newest else {
    return Observation(state: .quiet, evidence: [timeline.evidence("the package has no release to install")])
  }
  guard let requirements = newest.requirements else {
    return timeline.unknown("the requirements of \(newest.version) were not read")
  }
  let sdk = PackageRequirement.normalized(input.parameters.clientPackage)
  let named = requirements.filter { PackageRequirement($0)?.name == sdk }
  guard let first = named.first else {
    let line = "version \(newest.version) does not require \(sdk)"
    return Observation(state: .quiet, evidence: [timeline.evidence(line)])
  }
  let isOptional = named.allSatisfy { PackageRequirement($0)?.isOptional == true }
  let line = "\(newest.words) requires `\(first)`\(isOptional ? ", for an extra alone" : "")"
  return Observation(
    state: isOptional ? .forming : .fired,
    evidence: [timeline.evidence(line, digest: newest.digest?.description)])
}

private func workflowLook(_ input: TriggerInput) -> Observation? {
  guard let repository = input.parameters.pipelineRepository, let workflow = input.parameters.pipelineWorkflow else {
    return nil
  }
  let timeline = ProbeTimeline(.workflowRuns, repository, in: input)
  if let reason = timeline.blindness { return timeline.unknown(reason) }
  let runs = (timeline.runs ?? []).filter { $0.name == workflow && ($0.isGreen || $0.isFailed) }
  guard let newest = runs.max(by: { $0.createdAt < $1.createdAt }) else {
    return Observation(state: .quiet, evidence: [timeline.evidence("no run of \(workflow) came to an end")])
  }
  let line = "the run of \(workflow) of \(newest.createdAt) ended with \(newest.conclusion): \(newest.url)"
  return Observation(state: newest.isGreen ? .fired : .forming, evidence: [timeline.evidence(line)])
}

private func attestedLook(_ input: TriggerInput) -> Observation? {
  guard let statement = input.attestation(of: "pipeline-integrated"), statement.kind == .pass else { return nil }
  return Observation(state: .fired, evidence: [statement.evidence])
}

extension WorkflowRunFacts {
  var isGreen: Bool { conclusion == "success" }
  /// Whether the run came to a bad end; one that was cancelled or skipped shows nothing.
  var isFailed: Bool { ["failure", "timed_out", "startup_failure"].contains(conclusion) }
}
