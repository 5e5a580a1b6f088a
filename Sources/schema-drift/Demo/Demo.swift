import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import RegistryServer
import Reports
import SchemaSources

/// Ten nights against a registry of the program's own, with a package index and a GitHub beside it, on loopback, through
/// the same stages as every run.
struct Demo: Sendable {
  /// The folder that gets the configuration, the database and the reports.
  let directory: String

  /// One night as it came out.
  struct Night: Sendable {
    let number: Int
    let summary: String
    let report: DriftReport
    let reportPath: String
  }

  /// Plays the nights; each is told as soon as it is over.
  func play(onNight: @Sendable @escaping (Night) -> Void) async throws {
    try await withRunningRegistry(RegistryContent(), now: { DemoNight.first }) { registry in
      let path = directory + "/schema-drift.yaml"
      try ReportFile.write(DemoNight.configuration(registry: registry.baseURL), to: path)
      let configuration = try ConfigurationReader.read(path: path)
      let history = try DriftHistory.open(at: configuration.database)
      for night in DemoNight.all {
        try registry.live.content.become(night)
        try write(night.tests, of: night)
        for statement in night.statements { try state(statement, before: night, in: history) }
        onNight(try await play(night, configuration, history))
      }
    }
  }

  private func play(
    _ night: DemoNight, _ configuration: Configuration, _ history: DriftHistory
  ) async throws -> Night {
    let sources = configuration.sources.map { SourceCatalog.source(for: $0, in: configuration.folder, shelf: history) }
    let outcomes = await Collector(sources: sources).collect()
    let probes = ProbeCatalog.probes(for: configuration, downloads: false)
    let answers = await ProbeRound(probes: probes).answers(askedAt: night.time)
    let run = NightlyRun(configuration: configuration, threshold: .any, toolVersion: ToolVersion.text)
    let (report, _) = try await run.record(outcomes, answers: answers, startedAt: night.time, in: history)
    let requests = OutputRequest.daily(for: report, in: configuration.reports.directory)
    try OutputRequest.write(requests, report)
    return Night(number: night.number, summary: night.summary, report: report, reportPath: requests.first?.path ?? "")
  }

  /// The results of contract tests as JUnit XML, as of the afternoon before the night.
  private func write(_ tests: [String: Bool], of night: DemoNight) throws {
    guard !tests.isEmpty else { return }
    let cases = tests.sorted { $0.key < $1.key }.map { name, passed in
      "  <testcase name=\"\(name)\">\(passed ? "" : "<failure message=\"an enum value is gone\"/>")</testcase>"
    }
    let time = night.time.advanced(bySeconds: -8 * 3_600)
    let text =
      (["<testsuite name=\"contract\" timestamp=\"\(time)\">"] + cases + ["</testsuite>", ""]).joined(separator: "\n")
    try ReportFile.write(text, to: directory + "/contract-tests/\(time.day).xml")
  }

  private func state(_ statement: DemoNight.Statement, before night: DemoNight, in history: DriftHistory) throws {
    let moment = night.time.advanced(bySeconds: -12 * 3_600)
    /// The end of the day so many days later.
    func day(_ days: Int) -> Timestamp? { Timestamp(upTo: moment.advanced(bySeconds: days * 86_400).day) }
    switch statement {
    case .openReview: try history.openReview(at: moment)
    case .closeReview(let days, let note):
      try history.closeReview(
        Review.Closing(closedAt: moment, decision: .keepDeferring, until: day(days), note: note))
    case .attest(let item, let by, let note):
      try history.attest(
        Attestation(item: item, kind: .pass, by: by, note: note, statedAt: moment, expiresAt: nil))
    case .waive(let item, let by, let note, let days):
      try history.attest(
        Attestation(item: item, kind: .waived, by: by, note: note, statedAt: moment, expiresAt: day(days)))
    }
  }
}

extension RegistryContent {
  /// Takes over what happened since the night before.
  fileprivate mutating func become(_ night: DemoNight) throws(Problem) {
    isDown = night.isDown
    repositories = [night.store]
    for release in night.packages {
      packages.removeAll { $0.package == release.package && $0.version == release.version }
      packages.append(release)
    }
    for schema in night.release?.schemas ?? [] {
      publish(
        try PublishedSchema(
          track: schema.track, name: schema.schemaID, bytes: Array(schema.text.utf8), coreVersion: schema.coreVersion,
          deprecated: schema.deprecated, deprecationNote: schema.deprecationNote, createdAt: night.time))
    }
  }
}
