import DriftModel

/// The packages that the lines on the SDK must read rightly.
enum SDKExamples {
  static let name = ProbeName(.package, "core-registry-client")
  private static let wheel = SHA256Digest(of: Array("wheel".utf8))
  private static let other = SHA256Digest(of: Array("other".utf8))
  private static let wheelName = "core_registry_client-0.2.0-py3-none-any.whl"
  private static let otherName = "core_registry_client-0.2.0-cp312-cp312-linux_x86_64.whl"
  private static let project = "https://github.com/mjdevaccount/schema-registry-service"

  static let one = [wheelName: wheel]
  static let two = [wheelName: wheel, otherName: other]
  static let taken = PackageDownload.file(name: wheelName, digest: wheel)
  static let takenOfTwo = PackageDownload.file(name: otherName, digest: other)
  static let foreign = PackageDownload.file(name: wheelName, digest: other)
  static let gone = ExampleNight.run(1, [ExampleNight.nobody(name, 1)])

  static func published(
    link: String? = project, isYanked: Bool = false, code: Bool? = nil, download: PackageDownload? = nil,
    files: [String: SHA256Digest] = one, attested: [Attestation] = []
  ) -> TriggerInput {
    night(
      PackageFacts(
        name: name.target, releases: [PackageRelease(version: "0.2.0", isYanked: isYanked, digest: wheel)],
        projectURLs: link.map { ["Source": $0] } ?? [:], describesWithCode: code, fileDigests: files,
        download: download), attested)
  }

  static func documented(
    _ documentation: String, source: String? = project, attested: [Attestation] = []
  ) -> TriggerInput {
    var links = ["Source": source, "Documentation": documentation].compactMapValues(\.self)
    // A package without any link has none to its documentation either.
    if source == nil { links = [:] }
    return night(
      PackageFacts(name: name.target, releases: [PackageRelease(version: "0.2.0")], projectURLs: links), attested)
  }

  /// The packages that may be a stranger's, and what `published` makes of a link and attestations for them.
  static func strangers(_ published: (String?, [Attestation]) -> TriggerInput) -> [ChecklistExample] {
    let stranger = "https://github.com/stranger/kit"
    return [
      ChecklistExample("all of it, but a stranger took the name", published(stranger, []), .fail),
      ChecklistExample("all of it, but it names no project", published(nil, []), .unknown),
      ChecklistExample(
        "all of it under other links, and somebody attested the publisher",
        published(stranger, [ExampleNight.attested(Trigger.clientSDKPublished.id)]), .pass),
    ]
  }

  private static func night(_ facts: PackageFacts, _ attested: [Attestation]) -> TriggerInput {
    ExampleNight.run(1, [ExampleNight.answer(name, 1, .package(facts))], attestations: attested)
  }
}
