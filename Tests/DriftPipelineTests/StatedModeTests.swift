import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import Foundation
import Reports
import Testing

@testable import DriftPipeline

@Suite("Modes that a source states")
struct StatedModeTests {
  /// The modes of the findings of a night that narrows a type, after a baseline, with these modes stated in the two nights.
  private static func modes(stated: (String?, String?), rules: RuleSettings = RuleSettings()) throws -> Set<String?> {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("modes-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let history = try DriftHistory.open(at: folder.appendingPathComponent("history.db").path)
    let source = SourceDefinition(name: "live", kind: .confluent, location: "http://127.0.0.1")
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [source], rules: rules,
      reports: ReportSettings(directory: folder.path))
    let run = NightlyRun(configuration: configuration, threshold: .none, toolVersion: "1")
    var findings: [FindingEntry] = []
    for (number, night) in [(#"{"type":"number"}"#, stated.0), (#"{"type":"integer"}"#, stated.1)].enumerated() {
      let schema = FetchedSchema(
        subject: SubjectName(source: "live", track: "", schema: "a"), bytes: Array(night.0.utf8), coreVersion: nil,
        deprecated: false, declaredDigest: nil, location: "a", statedMode: night.1)
      findings = try run.record(
        [CollectionOutcome(source: source, fetched: [schema], failures: [])],
        startedAt: Timestamp(secondsSince1970: 1_767_233_820 + number * 86_400), in: history
      ).report.changes.flatMap(\.findings)
    }
    return Set(findings.map(\.mode))
  }

  @Test("hold where the configuration sets none, until the source states another")
  func precedence() throws {
    #expect(try Self.modes(stated: (nil, nil)) == ["FULL"])
    #expect(try Self.modes(stated: ("BACKWARD", "FORWARD")) == ["FORWARD"])
    #expect(try Self.modes(stated: ("FORWARD", nil)) == ["FORWARD"])
    #expect(try Self.modes(stated: (nil, "SIDEWAYS")) == ["FULL"])
    let rules = RuleSettings(modes: [ModeScope(source: Glob("live"), mode: .none)])
    #expect(try Self.modes(stated: ("BACKWARD", "BACKWARD"), rules: rules) == ["NONE"])
  }
}
