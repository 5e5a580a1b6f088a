import DriftModel

extension Trigger {
  /// The SDK for the registry can be installed.
  static let clientSDKPublished = Trigger(
    id: "client-sdk-published",
    title: "The core-registry-client SDK is published",
    rule: """
      Reads the SDK's package on the package index. It fires when a release can be installed, is not yanked, and the package \
      comes from the expected project: one of its links is the configured address or a page below it, or somebody attested \
      the publisher (`attest client-sdk-published`). A package of that name without such a link may be a stranger's: it is \
      forming, with a warning. So is a release of which pip, where it is there to be asked, takes no file. It is quiet where there is no package, or every release is yanked or has no file. Version, \
      time of upload and hash are kept as evidence.
      """,
    examples: ClientSDKExamples.all,
    observe: { input in
      let timeline = ProbeTimeline(.package, input.parameters.clientPackage, in: input)
      if let reason = timeline.blindness { return timeline.unknown(reason) }
      guard let facts = timeline.package else {
        return Observation(state: .quiet, evidence: [timeline.evidence("the package is not published")])
      }
      guard let newest = facts.newest else {
        let line =
          "no release can be installed: \(Counted.of(facts.releases.count, "release")) listed, yanked or without a file"
        return Observation(state: .quiet, evidence: [timeline.evidence(line)])
      }
      var release = [timeline.evidence(newest.words, digest: newest.digest?.description)]
      if case .failed(let words)? = facts.download {
        release.append(timeline.evidence("pip of this machine did not come to an end with it: \(words)"))
      }
      if case .refused(let words)? = facts.download {
        return Observation(
          state: .forming, evidence: release + [timeline.evidence("pip of this machine took no file: \(words)")],
          forecast: "fires when pip takes it; another Python may", keepsFired: true)
      }
      if PublishedPackage(facts: facts).isPublished(by: input.parameters.clientProjectURLs) {
        return Observation(
          state: .fired, evidence: release + [timeline.evidence("its project links name the expected project")])
      }
      if let attested = input.attestation(of: "client-sdk-published"), attested.kind == .pass {
        return Observation(state: .fired, evidence: release + [attested.evidence])
      }
      let links = facts.projectURLs.values.sorted().joined(separator: ", ")
      let warning =
        "warning: the package names \(links.isEmpty ? "no project" : links) and not the expected "
        + "\(input.parameters.clientProjectURLs.joined(separator: ", ")): a stranger may have taken the name"
      return Observation(
        state: .forming, evidence: release + [timeline.evidence(warning)],
        forecast: "fires when the publisher links the project, or somebody attests it")
    })
}
