import DriftModel

/// The packages that the lines on the SDK must read rightly.
enum SDKExamples {
  static let name = ProbeName(.package, "core-registry-client")
  private static let wheel = SHA256Digest(of: Array("wheel".utf8))
  static let taken = PackageDownload.file(name: "core_registry_client-0.2.0-py3-none-any.whl", digest: wheel)
  static let foreign = PackageDownload.file(
    name: "core_registry_client-0.2.0-py3-none-any.whl", digest: SHA256Digest(of: Array("other".utf8)))
  static let gone = ExampleNight.run(1, [ExampleNight.nobody(name, 1)])

  static func published(
    link: String? = "https://github.com/mjdevaccount/schema-registry-service", label: String = "Source",
    isYanked: Bool = false, code: Bool? = nil, download: PackageDownload? = nil
  ) -> TriggerInput {
    let facts = PackageFacts(
      name: name.target, releases: [PackageRelease(version: "0.2.0", isYanked: isYanked, digest: wheel)],
      projectURLs: link.map { [label: $0] } ?? [:], describesWithCode: code, download: download)
    return ExampleNight.run(1, [ExampleNight.answer(name, 1, .package(facts))])
  }
}
