import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import RegistryServer
import Reports

extension BenchmarkGroup {
  /// A year of the demo's 38 schemas, kept by the program and by git beside each other.
  static let yearOfNights = BenchmarkGroup(
    name: "year-of-nights",
    summary: "365 nights of 38 schemas, in our database and in a git repository of the same nights"
  ) {
    for publisher in YearOfSchemas.Publisher.allCases { try measure(publisher) }
  }

  private static func measure(_ publisher: YearOfSchemas.Publisher) throws {
    try inTemporaryFolder { folder in
      let ours = try OurYear(in: folder.appendingPathComponent("ours"))
      let git = try GitYear(in: folder.appendingPathComponent("git"))
      var (whole, kept, committed): ([Double], [Double], [Double]) = ([], [], [])
      for night in 0..<365 {
        let schemas = YearOfSchemas(publisher).schemas(on: night)
        whole.append(try ours.night(night, schemas))
        kept.append(try ours.recording(night, schemas))
        committed.append(try git.night(night, schemas))
      }
      print("  \(publisher.rawValue)")
      print(row("  our night: record, compare, judge, report", whole))
      print(row("  our recording alone", kept))
      print(row("  git add, git diff, git commit", committed))
      print(
        "    bytes: our database \(try ours.size()), compact \(try ours.compactSize()), recordings alone "
          + "\(try ours.compactRecordingSize()), documents alone \(try ours.documentSizes().kept) of "
          + "\(try ours.documentSizes().whole); git packed \(try git.packedSize())")
    }
  }

  private static func row(_ name: String, _ seconds: [Double]) -> String {
    let sum = seconds.reduce(0, +)
    let figures = String(format: "%7.2f s a year, %6.2f ms median", sum, Measurement(ofSeconds: seconds).median * 1_000)
    return "  \(name.padding(toLength: 46, withPad: " ", startingAt: 0))\(figures)"
  }
}

/// The year in our database, once with all that a night does and once recorded only, as git records.
private struct OurYear {
  private static let definition = SourceDefinition(name: "core", kind: .directory, location: "schemas")
  private let folder: URL
  private let history: DriftHistory
  private let recordings: DriftHistory

  init(in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    history = try DriftHistory.open(at: folder.appendingPathComponent("whole.db").path)
    recordings = try DriftHistory.open(at: folder.appendingPathComponent("recordings.db").path)
  }

  private func outcomes(_ schemas: [YearOfSchemas.Schema]) -> [CollectionOutcome] {
    let fetched = schemas.map { schema in
      FetchedSchema(
        subject: SubjectName(source: Self.definition.name, track: schema.track, schema: schema.name),
        bytes: Array(schema.text.utf8), coreVersion: schema.version, deprecated: false,
        declaredDigest: SHA256Digest(of: Array(schema.text.utf8)), location: "\(schema.track)/\(schema.name)")
    }
    return [CollectionOutcome(source: Self.definition, fetched: fetched, failures: [])]
  }

  func night(_ night: Int, _ schemas: [YearOfSchemas.Schema]) throws -> Double {
    let outcomes = outcomes(schemas)
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [Self.definition],
      reports: ReportSettings(directory: folder.path))
    return try Measurement.cpuSeconds {
      let run = NightlyRun(configuration: configuration, threshold: .any, toolVersion: "bench")
      let (report, _) = try run.record(outcomes, startedAt: YearOfSchemas.date(of: night), in: history)
      for format in FormatCatalog.all { keep(try format.render(report)) }
    }
  }

  func recording(_ night: Int, _ schemas: [YearOfSchemas.Schema]) throws -> Double {
    let outcomes = outcomes(schemas)
    return try Measurement.cpuSeconds {
      let moment = Night(startedAt: YearOfSchemas.date(of: night), toolVersion: "bench", outcomes: outcomes)
      let digest = { (fetched: FetchedSchema) in SHA256Digest(of: fetched.bytes) }
      _ = try recordings.record(
        moment, examine: { Examination(contentDigest: digest($0), structureDigest: digest($0)) }
      ) { _, _ in
        Conclusion(judgements: [], comparisons: [], assessments: [], exitStatus: 0, complete: true, summary: "{}")
      }
    }
  }

  func size() throws -> Int {
    let names = ["whole.db", "whole.db-wal"]
    return names.reduce(0) { $0 + Self.size(of: folder.appendingPathComponent($1)) }
  }

  func compactSize() throws -> Int { try compactSize(of: history, as: "whole.compact.db") }

  func documentSizes() throws -> (kept: Int, whole: Int) { try recordings.read { try $0.documentSizes() } }

  func compactRecordingSize() throws -> Int { try compactSize(of: recordings, as: "recordings.compact.db") }

  private func compactSize(of history: DriftHistory, as name: String) throws -> Int {
    let copy = folder.appendingPathComponent(name)
    try history.backup(to: copy.path)
    return Self.size(of: copy)
  }

  private static func size(of file: URL) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) ?? 0
  }
}

/// The year in a git repository: what changed is written, added and committed, as a nightly script would.
private struct GitYear {
  private let folder: URL
  private let git = URL(fileURLWithPath: "/usr/bin/git")

  init(in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    _ = try run(["init", "-q"])
  }

  /// The CPU time of the commands: add, ask whether anything changed, and commit where it did.
  func night(_ night: Int, _ schemas: [YearOfSchemas.Schema]) throws -> Double {
    for schema in schemas {
      let file = folder.appendingPathComponent("\(schema.track)/\(schema.name).json")
      let bytes = Data(schema.text.utf8)
      guard (try? Data(contentsOf: file)) != bytes else { continue }
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    let added = try run(["add", "-A"])
    let (asked, status) = try Measurement.child(git, ["diff", "--cached", "--quiet"], in: folder)
    return try added + asked + (status == 0 ? 0 : run(["commit", "-q", "-m", "night \(night)"]))
  }

  /// The bytes of the pack and its index after the tightest packing that git has.
  func packedSize() throws -> Int {
    _ = try run(["gc", "-q", "--aggressive", "--prune=now"])
    let packs = folder.appendingPathComponent(".git/objects/pack")
    return try FileManager.default.contentsOfDirectory(at: packs, includingPropertiesForKeys: [.fileSizeKey])
      .reduce(0) { $0 + (try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
  }

  private func run(_ words: [String]) throws -> Double {
    try Measurement.childSeconds(
      git, ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0"] + words, in: folder)
  }
}
