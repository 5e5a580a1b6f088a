import DriftModel

extension ChecklistItem {
  static let sdkPackageExists = ChecklistItem(
    id: "sdk-package-exists", group: .tooling, title: "`core-registry-client` package exists",
    rule: """
      The package is on the package index, and one of its links names the expected project or somebody attested the publisher \
      to the trigger `client-sdk-published`. Under a stranger's links it fails; without any link nobody knows.
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("the package is there", SDKExamples.published(), .pass),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
      ChecklistExample(
        "a stranger took the name", SDKExamples.published(link: "https://github.com/stranger/kit"), .fail),
      ChecklistExample("it names no project", SDKExamples.published(link: nil), .unknown),
    ] + WaiverExamples.attested("sdk-package-exists"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        let vouched = input.attestation(of: Trigger.clientSDKPublished.id)?.kind == .pass
        if vouched || package.isPublished(by: input.parameters.clientProjectURLs) {
          return ItemObservation(.pass, "the package is there with \(package.facts.releases.count) releases", timeline)
        }
        let isStrange = !package.facts.projectURLs.isEmpty
        return ItemObservation(
          isStrange ? .fail : .unknown,
          isStrange ? "its links name another project than the expected one" : "its publisher names no project",
          timeline)
      }
    })

  static let sdkInstallable = ChecklistItem(
    id: "sdk-installable", group: .tooling, title: "SDK installable via pip",
    rule: """
      pip downloads the newest release, the very file that the index lists, or, where there is no pip to ask, the index lists a file for it that is not yanked. What \
      pip of this machine refuses may be installable elsewhere, so nobody knows.
      """, attestable: .whereUnknown,
    examples: [
      ChecklistExample("a release can be installed", SDKExamples.published(), .pass),
      ChecklistExample("pip took its file", SDKExamples.published(download: SDKExamples.taken), .pass),
      ChecklistExample(
        "pip took another file than the index lists", SDKExamples.published(download: SDKExamples.foreign), .unknown),
      ChecklistExample("pip took none", SDKExamples.published(download: .refused("no matching wheel")), .unknown),
      ChecklistExample("every release is yanked", SDKExamples.published(isYanked: true), .fail),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ] + WaiverExamples.attested("sdk-installable"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        guard let newest = package.facts.newest else {
          return ItemObservation(.fail, "no release can be installed", timeline)
        }
        switch package.facts.download {
        case nil: return ItemObservation(.pass, newest.words, timeline)
        case .file(let name, let digest)? where digest != newest.digest:
          let line = "pip took \(name), whose digest is not the one that the index states for \(newest.version)"
          return ItemObservation(.unknown, line, timeline)
        case .file(let name, let digest)?:
          let line = timeline.evidence("pip downloaded \(name)", digest: digest.description)
          return ItemObservation(.pass, [line], checkedAt: timeline.newest?.askedAt)
        case .refused(let words)?: return ItemObservation(.unknown, "pip took no file: \(words)", timeline)
        }
      }
    })

  static let sdkDocumented = ChecklistItem(
    id: "sdk-documented", group: .tooling, title: "SDK documentation complete",
    rule:
      "The package links its documentation. Whether it is complete only a reader knows: without a link it is attested.",
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("it links its documentation", SDKExamples.published(label: "Documentation"), .pass),
      ChecklistExample("it links its source alone", SDKExamples.published(), .unknown),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ] + WaiverExamples.attested("sdk-documented"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        let link = package.facts.projectURLs.sorted { $0.key < $1.key }.first { label, _ in
          ["documentation", "docs"].contains(label.lowercased().filter { $0.isLetter || $0.isNumber })
        }
        guard let link else { return ItemObservation(.unknown, "the package links no documentation", timeline) }
        return ItemObservation(.pass, "the package links \(link.value) as \(link.key)", timeline)
      }
    })

  static let sdkExamples = ChecklistItem(
    id: "sdk-examples", group: .tooling, title: "Example code available",
    rule: "The package's description contains code; where the index carries none, it is attested.",
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("its description contains code", SDKExamples.published(code: true), .pass),
      ChecklistExample("its description contains none", SDKExamples.published(code: false), .unknown),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ] + WaiverExamples.attested("sdk-examples"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        package.facts.describesWithCode == true
          ? ItemObservation(.pass, "the description contains code", timeline)
          : ItemObservation(.unknown, "no code is seen in the description", timeline)
      }
    })
}

/// The SDK's package, as the lines of the checklist look at it.
private enum SDKPackage {
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
}
