import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import Testing
import Triggers

@testable import DriftPipeline

@Suite("What triggers look back at")
struct TriggerHistoryTests {
  private static func outcome(only track: String?) -> CollectionOutcome {
    let tracks = track.map { [$0] } ?? ["v1", "v2"]
    return CollectionOutcome(
      source: SourceDefinition(name: "core", kind: .registry, location: "http://127.0.0.1", track: track),
      fetched: tracks.map { track in
        FetchedSchema(
          subject: SubjectName(source: "core", track: track, schema: "a"), bytes: Array("{}".utf8), coreVersion: nil,
          deprecated: false, declaredDigest: nil, location: "\(track)/a")
      }, failures: [])
  }

  /// The tracks in the newest and in the previous snapshot, after nights that asked for these tracks.
  private static func scopes(after filters: [String?]) throws -> [[String]?] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("triggers-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [outcome(only: nil).source],
      reports: ReportSettings(directory: folder.path))
    for (number, filter) in filters.enumerated() {
      let night = Night(
        startedAt: Timestamp(secondsSince1970: 1_767_233_820 + number * 86_400), toolVersion: "1",
        outcomes: [outcome(only: filter)])
      _ = try NightlyRun(configuration: configuration, threshold: .none, toolVersion: "1")
        .record(night.outcomes, startedAt: night.startedAt, in: history)
    }
    return try history.read { records in
      let run = try #require(try records.latestRun()).reference
      let source = try #require(
        try TriggerHistory(history: records, configuration: configuration).input(asOf: run).sources.first)
      return [source.newest, source.previous].map { $0?.schemas.map(\.track) }
    }
  }

  @Test("a night that asked for other tracks is no snapshot to compare with")
  func filters() throws {
    #expect(try Self.scopes(after: [nil, "v1"]) == [["v1"], nil])
    #expect(try Self.scopes(after: ["v1", nil, "v1"]) == [["v1"], ["v1"]])
    #expect(try Self.scopes(after: [nil, nil]) == [["v1", "v2"], ["v1", "v2"]])
  }
}
