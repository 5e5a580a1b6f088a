import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports

/// Nights of one source with one schema, recorded in a folder of its own.
final class RecordedNights {
  static let package = ProbeName(.package, "core-registry-client")
  let history: DriftHistory
  private let folder: URL
  private let reviewDate: Timestamp?

  init(reviewDate: Timestamp? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("nights-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    self.reviewDate = reviewDate
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The start of a night's run, a quarter past two.
  static func moment(_ night: Int, hour: Int = 0) -> Timestamp {
    Timestamp(secondsSince1970: 1_767_233_820 + night * 86_400 + hour * 3_600)
  }

  var configuration: Configuration {
    Configuration(
      folder: folder.path, database: "", sources: [Self.source], reviewDate: reviewDate,
      reports: ReportSettings(directory: folder.path))
  }

  private static let source = SourceDefinition(name: "core", kind: .registry, location: "http://127.0.0.1")

  /// The report of one more night.
  @discardableResult
  func night(_ number: Int, _ document: String = "{}", answers: [ProbeAnswer] = []) throws -> DriftReport {
    let outcome = CollectionOutcome(
      source: Self.source,
      fetched: [
        FetchedSchema(
          subject: SubjectName(source: "core", track: "v1", schema: "a"), bytes: Array(document.utf8), coreVersion: nil,
          deprecated: false, declaredDigest: nil, location: "v1/a")
      ], failures: [])
    return try NightlyRun(configuration: configuration, threshold: .none, toolVersion: "1")
      .record([outcome], answers: answers, startedAt: Self.moment(number), in: history).report
  }

  /// What the index says of the SDK on a night.
  static func sdk(_ night: Int, isYanked: Bool = false) -> ProbeAnswer {
    let facts = PackageFacts(
      name: package.target, releases: [PackageRelease(version: "0.2.0", isYanked: isYanked)],
      projectURLs: ["Source": "https://github.com/mjdevaccount/schema-registry-service"])
    return ProbeAnswer(probe: package, askedAt: moment(night), outcome: .facts(.package(facts)))
  }
}

extension DriftReport {
  func trigger(_ id: String) -> TriggerEntry? { triggers.first { $0.id == id } }
  func item(_ id: String) -> ChecklistEntry? { checklist.first { $0.id == id } }
}
