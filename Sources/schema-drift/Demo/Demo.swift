import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import RegistryServer
import Reports
import SchemaSources

/// Four nights against a registry of the program's own, on loopback, through the same stages as every run.
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

  /// The time of the first night; the review of the configuration falls on the last.
  private static let firstNight = Timestamp(secondsSince1970: 1_762_913_820)  // 2025-11-12T02:17:00Z
  private static let reviewDay = "2025-11-15"

  /// Plays the nights; each is told as soon as it is over.
  func play(onNight: @Sendable @escaping (Night) -> Void) async throws {
    let start = try RegistryContent(releasing: .baseline, at: Self.firstNight)
    try await withRunningRegistry(start, now: { Self.firstNight }) { registry in
      let path = directory + "/schema-drift.yaml"
      try ReportFile.write(Self.configuration(registry: registry.baseURL), to: path)
      let configuration = try ConfigurationReader.read(path: path)
      let history = try DriftHistory.open(at: configuration.database)
      for night in SampleNight.allCases {
        let time = Self.firstNight.advanced(bySeconds: (night.rawValue - 1) * 86_400)
        if night != .baseline { try registry.live.content.release(night, at: time) }
        onNight(try await play(night, at: time, configuration, history))
      }
    }
  }

  private func play(
    _ night: SampleNight, at time: Timestamp, _ configuration: Configuration, _ history: DriftHistory
  ) async throws -> Night {
    let sources = configuration.sources.map { SourceCatalog.source(for: $0, in: configuration.folder, shelf: history) }
    let outcomes = await Collector(sources: sources).collect()
    let run = NightlyRun(configuration: configuration, threshold: .any, toolVersion: ToolVersion.text)
    let (report, _) = try await run.record(outcomes, startedAt: time, in: history)
    let requests = OutputRequest.daily(for: report, in: configuration.reports.directory)
    try OutputRequest.write(requests, report)
    return Night(number: night.rawValue, summary: night.summary, report: report, reportPath: requests.first?.path ?? "")
  }

  private static func configuration(registry url: String) -> String {
    """
    # Written by `schema-drift demo`. The registry that it names has stopped by now.
    database: schema-drift.db
    sources:
      - name: registry
        kind: registry
        url: \(url)
    review:
      date: \(reviewDay)
    reports:
      directory: reports

    """
  }
}

extension RegistryContent {
  /// The content of the registry on its first night.
  fileprivate init(releasing night: SampleNight, at time: Timestamp) throws(Problem) {
    self.init()
    try release(night, at: time)
  }

  /// Publishes the schemas of a night on top of what there is.
  fileprivate mutating func release(_ night: SampleNight, at time: Timestamp) throws(Problem) {
    for schema in night.schemas {
      publish(
        try PublishedSchema(
          track: schema.track, name: schema.schemaID, bytes: Array(schema.text.utf8), coreVersion: schema.coreVersion,
          deprecated: schema.deprecated, deprecationNote: schema.deprecationNote, createdAt: time))
    }
  }
}
