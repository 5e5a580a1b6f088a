import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import HostileServer
import JSONModel
import Reports
import SchemaSources

@testable import DriftPipeline

/// A history in a folder of its own, nights that are recorded in it, and the receivers that are told of them.
final class NotifierFixture {
  static let secret = "an-invented-webhook-secret"
  static let token = "s3cret-token-0123456789abcdef"
  static let now = Date(timeIntervalSince1970: 1_769_825_820)

  let folder: URL
  let history: DriftHistory
  let configuration: Configuration
  private var nights = 0

  /// - Parameters:
  ///   - webhook: the address of a webhook, where there is one.
  ///   - registry: the address of a registry that takes telemetry, where there is one.
  ///   - heartbeat: the address of the sign of life, where there is one.
  init(webhook: String? = nil, registry: String? = nil, heartbeat: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("notifier-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    configuration = Configuration(
      folder: folder.path, database: "",
      sources: [
        SourceDefinition(
          name: "live", kind: .registry, location: registry ?? "http://127.0.0.1:1", tokenEnvironmentVariable: "TOKEN"),
        SourceDefinition(name: "pins", kind: .directory, location: "pins"),
      ],
      reports: ReportSettings(directory: folder.path),
      notifications: NotificationSettings(
        telemetry: registry.map { _ in TelemetryReceiver(source: "live", service: "monitor") },
        webhooks: webhook.map {
          [WebhookReceiver(name: "chat", address: .text($0), secret: .environmentVariable("SECRET"))]
        } ?? [],
        heartbeat: heartbeat.map { .text($0) }))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The time for one request: long, since a machine may be busy, but for a receiver that never answers.
  var patience = Duration.seconds(60)

  /// Records a night in which the sources give these documents for one schema, and tells the receivers of it.
  ///
  /// - Parameter live: the registry's document; `nil` for a registry that cannot be read.
  func night(live: String?, pinned: String? = nil, telling: Bool = true) async throws -> DriftReport {
    nights += 1
    let outcomes = [outcome(of: 0, live), outcome(of: 1, pinned ?? "true")]
    let recorded = try await NightlyRun(configuration: configuration, threshold: .any, toolVersion: "1")
      .record(outcomes, startedAt: Timestamp(secondsSince1970: 1_767_233_820 + nights * 86_400), in: history)
    return telling ? await tell(recorded.report) : recorded.report
  }

  func tell(_ report: DriftReport) async -> DriftReport {
    await Notifier(configuration: configuration, surroundings: Self.surroundings, patience: patience)
      .tell(report, in: history)
  }

  private func outcome(of index: Int, _ document: String?) -> CollectionOutcome {
    let source = configuration.sources[index]
    let place = Problem(what: "no connection", place: source.location, next: "wait")
    guard let document else {
      return CollectionOutcome(
        source: source, fetched: [],
        failures: [CollectionFailure(subject: nil, reason: .unreachable, problem: place)])
    }
    let schema = FetchedSchema(
      subject: SubjectName(source: source.name, track: "v1", schema: "telemetry.Probe"), bytes: Array(document.utf8),
      coreVersion: nil, deprecated: false, declaredDigest: nil, location: "probe")
    return CollectionOutcome(source: source, fetched: [schema], failures: [])
  }

  private static let surroundings = SourceSurroundings(
    environment: { ["SECRET": secret, "TOKEN": token][$0] }, readFile: { _ in throw CocoaError(.fileNoSuchFile) },
    sleep: { _ in }, jitter: { 0.5 }, now: { now })
}
