import DriftModel

/// The SDK's package, as the lines of the checklist look at it.
enum SDKPackage {
  /// What `doubt` holds, as the rules of the lines say it.
  static let publisherRule =
    "That counts for the package of the expected project alone, or one whose publisher somebody attested, as above."

  static func observe(
    _ input: TriggerInput, look: (ProbeTimeline, PublishedPackage) -> ItemObservation
  ) -> ItemObservation {
    let timeline = ProbeTimeline(.package, input.parameters.clientPackage, in: input)
    if let reason = timeline.blindness { return ItemObservation(.unknown, reason, timeline) }
    guard let facts = timeline.package, !facts.releases.isEmpty else {
      return ItemObservation(.fail, "the package is not published", timeline)
    }
    return look(timeline, PublishedPackage(facts: facts))
  }

  /// What a line says of a package that may be a stranger's; `nil` for that of the expected project, and for one whose
  /// publisher somebody attested to the trigger.
  static func doubt(
    of package: PublishedPackage, _ timeline: ProbeTimeline, _ input: TriggerInput
  ) -> ItemObservation? {
    if input.attestation(of: Trigger.clientSDKPublished.id)?.kind == .pass { return nil }
    if package.isPublished(by: input.parameters.clientProjectURLs) { return nil }
    return package.facts.projectURLs.isEmpty
      ? ItemObservation(.unknown, "no link was read that tells who publishes it", timeline)
      : ItemObservation(.fail, "its links name another project than the expected one", timeline)
  }

  /// What the file that pip took says of the release: its digest is compared with the index's for the file of that name.
  static func taken(
    _ name: String, _ digest: SHA256Digest, of package: PackageFacts, _ timeline: ProbeTimeline
  ) -> ItemObservation {
    // Answers from before the files' digests were kept have that of one file, whose name nobody knows.
    guard package.fileDigests[name] == digest || package.fileDigests.isEmpty && package.newest?.digest == digest else {
      let reason =
        package.fileDigests[name] == nil
        ? "for which no digest of the index is known" : "whose digest is not the one that the index states for it"
      return ItemObservation(.unknown, "pip took \(name), \(reason)", timeline)
    }
    let line = timeline.evidence("pip downloaded \(name)", digest: digest.description)
    return ItemObservation(.pass, [line], checkedAt: timeline.newest?.askedAt)
  }
}
