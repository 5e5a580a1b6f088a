import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import JSONModel
import Reports

@testable import DriftPipeline

/// A history in a folder of its own, with nights on which some sources offer some documents.
final class CrossSourceFixture {
  /// What a source offers of one schema on the track `v1`.
  struct Offer {
    let version: String?
    let text: String
    var deprecated = false

    /// A document of a version, `{"$core_version": …, MEMBERS}`.
    init(_ version: String?, _ members: String = #""type": "string""#, deprecated: Bool = false) {
      self.init(version, text: "{\(version.map { #""$core_version": "\#($0)", "# } ?? "")\(members)}")
      self.deprecated = deprecated
    }

    init(_ version: String?, text: String) {
      self.version = version
      self.text = text
    }
  }

  private let folder: URL
  private let sources: [SourceDefinition]
  private let history: DriftHistory
  private var nights = 0

  init(_ kinds: KeyValuePairs<String, SourceKind>, pinned: String? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("between-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    sources = kinds.map { name, kind in
      SourceDefinition(name: name, kind: kind, location: "https://\(name).example/", isPinned: name == pinned)
    }
    history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The report of a night; a source that is not among `offers` could not be read.
  @discardableResult
  func night(_ offers: [String: [String: Offer]], pins: [PinMetadata] = []) throws -> DriftReport {
    nights += 1
    let outcomes = sources.map { source in
      let fetched = (offers[source.name] ?? [:]).map { schema, offer in
        FetchedSchema(
          subject: SubjectName(source: source.name, track: "v1", schema: schema), bytes: Array(offer.text.utf8),
          coreVersion: offer.version, deprecated: offer.deprecated, declaredDigest: nil,
          location: "\(source.name)/\(schema)")
      }
      let failure = CollectionFailure(
        subject: nil, reason: .unreachable, problem: Problem(what: "no answer", place: source.location, next: "wait"))
      return CollectionOutcome(
        source: source, fetched: fetched, failures: fetched.isEmpty ? [failure] : [],
        pins: source.isPinned && !fetched.isEmpty ? pins : [])
    }
    let configuration = Configuration(
      folder: folder.path, database: "", sources: sources, reports: ReportSettings(directory: folder.path))
    return try NightlyRun(configuration: configuration, threshold: .none, toolVersion: "1").record(
      outcomes, startedAt: Timestamp(secondsSince1970: 1_767_233_820 + nights * 86_400), in: history
    ).report
  }

  /// The comparisons that the history holds in all, closed ones included: what a quiet night must not add to.
  func recordedComparisons() throws -> Set<ComparisonRecord> {
    try history.read { records in
      Set(try (1...Int64(nights)).flatMap { try records.comparisons(asOf: $0) })
    }
  }
}
