import DriftModel

/// The indexes that the SDK's trigger must read rightly.
enum ClientSDKExamples {
  static let all: [TriggerExample] = [
    TriggerExample(summary: "no index was asked", runs: [ExampleNight.run(1)], state: .unknown),
    TriggerExample(summary: "the index did not answer", runs: [dark(1)], state: .unknown),
    TriggerExample(summary: "the package is not published", runs: [gone(1)], state: .quiet),
    TriggerExample(summary: "every release is yanked", runs: [published(1, [yanked])], state: .quiet),
    TriggerExample(summary: "no release has a file", runs: [published(1, [empty])], state: .quiet),
    TriggerExample(summary: "a release can be installed", runs: [published(1, [release])], state: .fired),
    TriggerExample(summary: "one of two is yanked", runs: [published(1, [release, yanked])], state: .fired),
    TriggerExample(
      summary: "a stranger took the name", runs: [published(1, [release], by: "https://github.com/stranger/kit")],
      state: .forming),
    TriggerExample(
      summary: "a stranger's project starts like the expected one",
      runs: [published(1, [release], by: project + "-evil")], state: .forming),
    TriggerExample(
      summary: "a stranger's link climbs out of the expected project",
      runs: [published(1, [release], by: project + "/../../stranger/kit")], state: .forming),
    TriggerExample(
      summary: "pip takes no file of it",
      runs: [published(1, [release], download: .refused("No matching distribution"))],
      state: .forming),
    TriggerExample(summary: "the package names no project", runs: [published(1, [release], by: nil)], state: .forming),
    TriggerExample(
      summary: "it names none, and somebody attested the publisher",
      runs: [published(1, [release], by: nil, attested: [ExampleNight.attested("client-sdk-published")])], state: .fired
    ),
    TriggerExample(
      summary: "the attestation has run out",
      runs: [published(9, [release], by: nil, attested: [ExampleNight.attested("client-sdk-published", until: 8)])],
      state: .forming),
    TriggerExample(
      summary: "it fired, and then every release was yanked",
      runs: [published(1, [release]), published(2, [yanked])], state: .regressed),
    TriggerExample(
      summary: "it fired, and a stranger has the name now",
      runs: [published(1, [release]), published(2, [release], by: "https://github.com/stranger/kit")],
      state: .regressed),
    TriggerExample(
      summary: "it fired, and then the index did not answer", runs: [published(1, [release]), dark(2)], state: .fired),
  ]

  private static let project = "https://github.com/mjdevaccount/schema-registry-service"
  private static let name = ProbeName(.package, "core-registry-client")
  private static let release = PackageRelease(version: "0.2.0", uploadedAt: ExampleNight.at(0))
  private static let yanked = PackageRelease(version: "0.3.0", isYanked: true)
  private static let empty = PackageRelease(version: "0.4.0", isInstallable: false)

  private static func dark(_ night: Int) -> TriggerInput { ExampleNight.run(night, [ExampleNight.dark(name, night)]) }

  private static func gone(_ night: Int) -> TriggerInput { ExampleNight.run(night, [ExampleNight.nobody(name, night)]) }

  private static func published(
    _ night: Int, _ releases: [PackageRelease], by link: String? = project + "/tree/main/client",
    attested: [Attestation] = [], download: PackageDownload? = nil
  ) -> TriggerInput {
    let facts = PackageFacts(
      name: name.target, releases: releases, projectURLs: link.map { ["Source": $0] } ?? [:], download: download)
    return ExampleNight.run(night, [ExampleNight.answer(name, night, .package(facts))], attestations: attested)
  }
}
