import DriftModel
import RegistryServer

/// One night of the demo: what happened since the night before, in the registry and around it.
struct DemoNight: Sendable {
  let number: Int
  /// What happened, in a few words for a person.
  let summary: String
  /// The schemas that the registry releases, where it does.
  var release: SampleNight?
  /// Whether the registry is down this night.
  var isDown = false
  /// The contract tests that ran the day before, by their names, and whether they passed.
  var tests: [String: Bool] = [:]
  /// The releases that come to the package index, or come to another state there.
  var packages: [PlayedRelease] = []
  /// What people state in the hours before the run.
  var statements: [Statement] = []

  enum Statement: Sendable {
    case attest(item: String, by: String, note: String)
    case waive(item: String, by: String, note: String, days: Int)
    case openReview
    case closeReview(days: Int, note: String)
  }

  /// The time of the first run; the review of the configuration falls on the fourth.
  static let first = Timestamp(secondsSince1970: 1_762_913_820)  // 2025-11-12T02:17:00Z
  static let reviewDay = "2025-11-15"
  static let storeRepository = "example/market-data-store"
  private static let project = "https://github.com/example/schema-registry"

  /// The time of the run.
  var time: Timestamp { Self.first.advanced(bySeconds: (number - 1) * 86_400) }

  static let all: [DemoNight] = [
    DemoNight(
      number: 1, summary: SampleNight.baseline.summary, release: .baseline,
      tests: ["contract.test_feedback_event": true, "contract.test_health_status": true],
      packages: [pipeline("0.8.0", on: -20, requirements: ["httpx>=0.27"])]),
    DemoNight(number: 2, summary: SampleNight.releaseOnly.summary, release: .releaseOnly),
    DemoNight(number: 3, summary: SampleNight.v1Moves.summary, release: .v1Moves),
    DemoNight(
      number: 4, summary: "\(SampleNight.v2Diverges.summary); a contract test fails, and the review is due",
      release: .v2Diverges, tests: ["contract.test_feedback_event": true, "contract.test_health_status": false]),
    DemoNight(
      number: 5, summary: "the SDK is published; the review is open", packages: [sdk("0.1.0", on: 3)],
      statements: [
        .openReview, .attest(item: "team-trained", by: "Store lead", note: "two sessions with the registry's team"),
      ]),
    DemoNight(
      number: 6, summary: "the review was closed: defer two weeks; the pipeline requires the SDK",
      packages: [pipeline("0.9.0", on: 4, requirements: ["core-registry-client>=0.1"])],
      statements: [
        .closeReview(days: 14, note: "let the SDK settle first"),
        .waive(item: "registry-uptime", by: "Store lead", note: "CI alone needs no SLA", days: 30),
      ]),
    DemoNight(number: 7, summary: "the SDK's release is yanked", packages: [sdk("0.1.0", on: 3, isYanked: true)]),
    DemoNight(number: 8, summary: "the registry is down", isDown: true),
    DemoNight(number: 9, summary: "the registry is back, and nothing changed"),
    DemoNight(
      number: 10,
      summary: "\(SampleNight.v1Mends.summary), the contract test passes, the SDK is back, and Store has settled",
      release: .v1Mends, tests: ["contract.test_feedback_event": true, "contract.test_health_status": true],
      packages: [sdk("0.2.0", on: 8)]),
  ]

  private static func sdk(_ version: String, on day: Int, isYanked: Bool = false) -> PlayedRelease {
    PlayedRelease(
      package: "core-registry-client", version: version, uploadedAt: first.advanced(bySeconds: day * 86_400),
      isYanked: isYanked, requirements: ["httpx>=0.27"],
      projectURLs: [("Source", project), ("Documentation", project + "/docs")])
  }

  private static func pipeline(_ version: String, on day: Int, requirements: [String]) -> PlayedRelease {
    PlayedRelease(
      package: "market-data-pipeline", version: version, uploadedAt: first.advanced(bySeconds: day * 86_400),
      requirements: requirements)
  }

  /// Store's repository as it stands at the time of the run: released five days before the first night, tested daily.
  var store: PlayedRepository {
    let released = Self.first.advanced(bySeconds: -5 * 86_400)
    let days = (1...(number + 4)).map { ("success", released.advanced(bySeconds: $0 * 86_400 - 3_600 * 8)) }
    return PlayedRepository(name: Self.storeRepository, releases: [("v0.5.0", released)], runs: days)
  }

  static func configuration(registry url: String) -> String {
    """
    # Written by `schema-drift demo`. The registry that it names, and the package index and GitHub beside it, have stopped
    # by now.
    database: schema-drift.db
    sources:
      - name: registry
        kind: registry
        url: \(url)
    review:
      date: \(reviewDay)
    probes:
      registry: {url: "\(url)"}
      packages:
        index: \(url)/simple
        client_projects: [\(project)]
      github: {base_url: "\(url)", store: \(storeRepository)}
      tests:
        - {directory: contract-tests}
    reports:
      directory: reports

    """
  }
}
