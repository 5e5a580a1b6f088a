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
        SDKPackage.doubt(of: package, timeline, input)
          ?? ItemObservation(
            .pass, "the package is there with \(Counted.of(package.facts.releases.count, "release"))", timeline)
      }
    })

  static let sdkInstallable = ChecklistItem(
    id: "sdk-installable", group: .tooling, title: "SDK installable via pip",
    rule: """
      pip downloads the newest release, a file with the digest that the index states for it, or, where there is no pip to ask, the index lists a file for it that is \
      not yanked. What pip of this machine refuses, or fails to take, may be installable elsewhere, so nobody knows. \
      \(SDKPackage.publisherRule)
      """, attestable: .whereUnknown,
    examples: [
      ChecklistExample("a release can be installed", SDKExamples.published(), .pass),
      ChecklistExample("pip took its file", SDKExamples.published(download: SDKExamples.taken), .pass),
      ChecklistExample(
        "pip took another file than the index lists", SDKExamples.published(download: SDKExamples.foreign), .unknown),
      ChecklistExample(
        "pip took another file of the release, whose digest the index states too",
        SDKExamples.published(download: SDKExamples.takenOfTwo, files: SDKExamples.two), .pass),
      ChecklistExample(
        "pip took a file for which the index states no digest",
        SDKExamples.published(download: SDKExamples.takenOfTwo), .unknown),
      ChecklistExample("pip took none", SDKExamples.published(download: .refused("no matching wheel")), .unknown),
      ChecklistExample("pip failed", SDKExamples.published(download: .failed("HTTP error 404")), .unknown),
      ChecklistExample("every release is yanked", SDKExamples.published(isYanked: true), .fail),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ] + SDKExamples.strangers { SDKExamples.published(link: $0, download: SDKExamples.taken, attested: $1) }
      + WaiverExamples.attested("sdk-installable"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        guard let newest = package.facts.newest else {
          return ItemObservation(.fail, "no release can be installed", timeline)
        }
        if let doubt = SDKPackage.doubt(of: package, timeline, input) { return doubt }
        switch package.facts.download {
        case nil: return ItemObservation(.pass, newest.words, timeline)
        case .file(let name, let digest)?: return SDKPackage.taken(name, digest, of: package.facts, timeline)
        case .refused(let words)?: return ItemObservation(.unknown, "pip took no file: \(words)", timeline)
        case .failed(let words)?: return ItemObservation(.unknown, "pip failed to take a file: \(words)", timeline)
        }
      }
    })

  static let sdkDocumented = ChecklistItem(
    id: "sdk-documented", group: .tooling, title: "SDK documentation complete",
    rule: """
      The package links its documentation, at an http or https address. Whether it is complete only a reader knows: without \
      a link it is attested. \(SDKPackage.publisherRule)
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("it links its documentation", SDKExamples.documented("https://docs.example.org/client"), .pass),
      ChecklistExample("its documentation is a script", SDKExamples.documented("javascript:alert(1)"), .unknown),
      ChecklistExample("it links its source alone", SDKExamples.published(), .unknown),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ]
      + SDKExamples.strangers {
        SDKExamples.documented("https://docs.example.org/client", source: $0, attested: $1)
      } + WaiverExamples.attested("sdk-documented"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        if let doubt = SDKPackage.doubt(of: package, timeline, input) { return doubt }
        guard let link = package.documentation else {
          return ItemObservation(.unknown, "the package links no documentation", timeline)
        }
        return ItemObservation(.pass, "the package links \(link.value) as \(link.key)", timeline)
      }
    })

  static let sdkExamples = ChecklistItem(
    id: "sdk-examples", group: .tooling, title: "Example code available",
    rule: """
      The package's description contains code; where the index carries none, it is attested. \(SDKPackage.publisherRule)
      """,
    attestable: .whereUnknown,
    examples: [
      ChecklistExample("its description contains code", SDKExamples.published(code: true), .pass),
      ChecklistExample("its description contains none", SDKExamples.published(code: false), .unknown),
      ChecklistExample("the package is not there", SDKExamples.gone, .fail),
    ] + SDKExamples.strangers { SDKExamples.published(link: $0, code: true, attested: $1) }
      + WaiverExamples.attested("sdk-examples"),
    observe: { input in
      SDKPackage.observe(input) { timeline, package in
        if let doubt = SDKPackage.doubt(of: package, timeline, input) { return doubt }
        return package.facts.describesWithCode == true
          ? ItemObservation(.pass, "the description contains code", timeline)
          : ItemObservation(.unknown, "no code is seen in the description", timeline)
      }
    })
}
