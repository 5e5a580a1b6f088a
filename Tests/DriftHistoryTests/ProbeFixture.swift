import DriftHistory
import DriftModel
import JSONModel

/// Answers of every kind, told in a few words.
enum ProbeSample {
  static let address = "https://registry.example.org"
  static let digest = SHA256Digest(of: Array("bytes".utf8))

  static func moment(_ night: Int) -> Timestamp {
    Timestamp(secondsSince1970: 1_767_233_820).advanced(bySeconds: night * 86_400)
  }

  static func health(_ night: Int, _ status: String = "healthy", latency: Int? = nil) -> ProbeAnswer {
    let facts = HealthFacts(status: status, version: "0.1.0", latencyMilliseconds: latency ?? 30 + night)
    return ProbeAnswer(
      probe: ProbeName(.health, address), askedAt: moment(night), digest: SHA256Digest(of: Array("\(night)".utf8)),
      outcome: .facts(.health(facts)))
  }

  static func answer(_ kind: ProbeKind, _ target: String, _ outcome: ProbeAnswer.Outcome, night: Int = 1) -> ProbeAnswer
  {
    ProbeAnswer(probe: ProbeName(kind, target), askedAt: moment(night), digest: nil, outcome: outcome)
  }

  /// A text with everything that a hostile service could put into a fact.
  static let hostile = "a\u{0}b\u{1B}[31m \"q\" \\ | `x` <b> \u{202E}é\u{1F600}\n"

  static let everyKind: [ProbeAnswer] = [
    answer(
      .health, address,
      .facts(
        .health(
          HealthFacts(
            status: hostile, version: nil, latencyMilliseconds: 12, movedTo: "https://example.org",
            servedBy: "https://example.net")))),
    answer(
      .package, "core-registry-client",
      .facts(
        .package(
          PackageFacts(
            name: "core-registry-client",
            releases: [
              PackageRelease(version: "0.1.0", isYanked: true, isInstallable: false),
              PackageRelease(
                version: hostile, uploadedAt: moment(0), digest: digest, requirements: ["pydantic>=2", hostile]),
              PackageRelease(version: "0.3.0", requirements: []),
            ], projectURLs: [hostile: "https://example.org", "A": hostile], describesWithCode: false,
            fileDigests: ["core_registry_client-0.3.0.whl": digest, hostile: digest],
            download: .file(name: "core_registry_client-0.3.0.whl", digest: digest))))),
    answer(
      .package, "refused",
      .facts(.package(PackageFacts(name: "refused", releases: [], download: .refused(hostile))))),
    answer(
      .package, "failed", .facts(.package(PackageFacts(name: "failed", releases: [], download: .failed(hostile))))),
    answer(
      .releases, "team/store",
      .facts(.releases([ReleaseFacts(tag: hostile, publishedAt: moment(0), isPrerelease: true)]))),
    answer(
      .workflowRuns, "team/store",
      .facts(
        .workflowRuns([
          WorkflowRunFacts(name: "ci", conclusion: "success", createdAt: moment(0), url: "https://example.org/1")
        ]))),
    answer(
      .testResults, "reports",
      .facts(
        .testResults([
          TestSuiteFacts(
            file: "a.xml", ranAt: moment(0),
            tests: [TestFacts(name: hostile, result: .failed), TestFacts(name: "b", result: .skipped)])
        ]))),
    answer(
      .negotiation, address,
      .facts(
        .negotiation(
          NegotiationFacts(
            listed: ["v2": 19, "v1": 19], failed: ["b": hostile, "a": "no"], fellBack: ["c"], deprecated: ["d"])))),
    answer(.package, "market-data-pipeline", .notThere),
    answer(.releases, "team/core", .unknown(Problem(what: hostile, place: "p", next: "n"))),
  ]
}
