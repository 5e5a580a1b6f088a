import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import JSONModel
import JSONSchema
import Reports
import SchemaComparison
import Testing

@testable import DriftPipeline

@Suite("Recorded schemas beside each other")
struct StoredSchemasTests {
  private typealias Documents = [(track: String, file: String, text: String)]

  /// What `body` makes of the schemas after nights that found these documents.
  private static func after<Value>(
    _ nights: [Documents], mapped: SchemaResources = .none,
    _ body: (StoredSchemas, HistoryReader, [DriftReport]) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stored-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    let source = SourceDefinition(name: "core", kind: .directory, location: "s")
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [source], resources: mapped,
      reports: ReportSettings(directory: folder.path))
    var reports: [DriftReport] = []
    for (number, documents) in nights.enumerated() {
      let fetched = documents.map { track, file, text in
        FetchedSchema(
          subject: SubjectName(source: "core", track: track, schema: file), bytes: Array(text.utf8), coreVersion: nil,
          deprecated: false, declaredDigest: nil, location: "s/\(track)/\(file)")
      }
      let night = try NightlyRun(configuration: configuration, threshold: .none, toolVersion: "1").record(
        [CollectionOutcome(source: source, fetched: fetched, failures: [])],
        startedAt: Timestamp(secondsSince1970: 1_767_233_820 + number * 86_400), in: history)
      reports.append(night.report)
    }
    return try history.read { records in
      let reader = SchemaReader(sources: [source], resources: mapped)
      return try body(
        StoredSchemas(history: records, reader: reader, newest: Int64(nights.count)), records, reports)
    }
  }

  private static func version(_ file: String, _ records: HistoryReader) throws -> SchemaVersion {
    try #require(try records.versions().first { $0.subject.schema == file })
  }

  @Test("reach what stood after the run that is asked about, at their places and identifiers, over others too")
  func reach() throws {
    func night(_ maximum: Int) -> Documents {
      [
        ("v1", "x", #"{"items":{"$ref":"sub/y#/$defs/a"}}"#),
        ("v1", "sub/y", #"{"$defs":{"a":{"$ref":"../z"}}}"#), ("v1", "z", #"{"$ref":"https://e.org/w"}"#),
        ("v1", "w", #"{"$id":"https://e.org/w","maxLength":\#(maximum)}"#),
        ("v2", "w", #"{"$id":"https://e.org/w","type":"null"}"#),
      ]
    }
    try Self.after([night(9), night(3)]) { schemas, records, reports in
      let x = try Self.version("x", records)
      for (run, maximum) in [(1, 9), (2, 3)] as [(Int64, Int)] {
        let reached = try #require(try schemas.schema(of: x, asOf: run)).index.reachedDocuments
        #expect(reached.map(\.uri) == ["s/v1/sub/y", "s/v1/z", "https://e.org/w"])
        #expect(reached.last?.document.root["maxLength"]?.number?.integer == maximum)
      }
      #expect(reports[1].changes.map(\.subject.schema) == ["sub/y", "w", "x", "z"])
      let told = try #require(reports[1].changes.first { $0.subject.schema == "x" })
      #expect(told.findings.map(\.pointer.description) == ["/items/$ref"])
      #expect(told.from == told.to && told.kind == .structural)
    }
  }

  @Test("mean what they say by themselves where they refer to nobody, wherever they lie")
  func alone() throws {
    let missing = #"{"items":{"$ref":"gone"}}"#
    try Self.after([[("v1", "x", missing), ("v2", "x", missing)]]) { schemas, records, reports in
      let schema = try #require(try schemas.schema(of: try Self.version("x", records)))
      #expect(schema.index.uri(ofResource: 0).isEmpty && !schema.leavesMeaningOpen)
      #expect(reports[0].crossTrack.map(\.status) == [.identical])
    }
  }

  @Test("are told when a neighbour comes, goes or can no longer be read")
  func presence() throws {
    let x = ("v1", "x", #"{"$ref":"y"}"#)
    let nights: [Documents] = [
      [x], [x, ("v1", "y", #"{"type":"null"}"#)], [x, ("v1", "y", #"{"type":7}"#)],
      [x, ("v1", "y", #"{"type":"null"}"#)], [x], [x],
    ]
    try Self.after(nights) { _, _, reports in
      let told = reports.map { $0.changes.filter { $0.subject.schema == "x" } }
      #expect(told.map(\.count) == [0, 1, 1, 1, 1, 0])
      for change in told.joined() { #expect(change.verdict?.isUndetermined == true) }
    }
  }

  @Test("follow a mapped document before a neighbour, and its change counts for all nights")
  func mapped() throws {
    let resources = SchemaResources([("https://e.org/w", try JSONDocument(parsing: #"{"type":"null"}"#))])
    func night(_ maximum: Int) -> Documents {
      [
        ("v1", "x", #"{"$ref":"https://e.org/w"}"#),
        ("v1", "w", #"{"$id":"https://e.org/w","maxLength":\#(maximum)}"#),
      ]
    }
    try Self.after([night(9), night(3)], mapped: resources) { schemas, records, reports in
      let reached = try #require(try schemas.schema(of: try Self.version("x", records))).index.reachedDocuments
      #expect(reached.map { $0.document.root["type"]?.string } == ["null"])
      #expect(reports[1].changes.map(\.subject.schema) == ["w"])
    }
  }

  @Test("keep their answers for the next night under what they reach")
  func kept() throws {
    func night(_ maximum: Int, _ more: String) -> Documents {
      [
        ("v1", "x", #"{"items":{"$ref":"y"}}"#), ("v2", "x", #"{"items":{"$ref":"y"},"minItems":1}"#),
        ("v1", "y", #"{"maxLength":\#(maximum)}"#), ("v2", "y", #"{"maxLength":9}"#), ("v1", "z", more),
      ]
    }
    try Self.after([night(9, "{}"), night(9, "true"), night(3, "true")]) { schemas, records, reports in
      let answers = reports.map { $0.crossTrack.first { $0.schema == "x" }?.verdict?.strict.forward.answer }
      #expect(answers == [.compatible, .compatible, .breaking])
      let versions = try records.versions().filter { $0.subject.schema == "x" }
      let pair = try versions.map { try #require(try schemas.schema(of: $0)) }
      #expect(try AnswerBook(history: records).comparison(of: pair[0], with: pair[1]).asked.isEmpty)
    }
  }
}
