import ChangeRules
import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import RegistryServer
import Reports

extension BenchmarkGroup {
  /// Nights over the demo's 38 schemas, from what the sources gave to the finished report.
  static let nightlyRuns = BenchmarkGroup(
    name: "nightly-runs", summary: "38 schemas, in process and without network; then the whole program over a folder"
  ) {
    try inTemporaryFolder { folder in
      let first = try Measurement(ofSeconds: (0..<5).map { try firstNight(in: folder, database: "first-\($0).db") })
      print(row("first night", first))
      let (quiet, growth) = try quietNights(in: folder, count: 300)
      print(row("quiet night, \(300) in a row", quiet) + "   \(growth) bytes a night")
      if let (program, nights) = try wholeProgram(in: folder) {
        print(row("quiet night, `schema-drift run` as a process", Measurement(ofSeconds: nights)) + "   \(program)")
      } else {
        print("  skipped: the program as a process, since it is not built beside this one")
      }
    }
  }

  private static func row(_ name: String, _ measured: Measurement) -> String {
    let figure = { (seconds: Double) in String(format: "%7.2f ms", seconds * 1_000) }
    return
      "  \(name.padding(toLength: 46, withPad: " ", startingAt: 0))\(figure(measured.best)) best \(figure(measured.median)) median"
  }

  private static let definition = SourceDefinition(name: "registry", kind: .registry, location: "http://127.0.0.1")

  private static var outcomes: [CollectionOutcome] {
    let fetched = SampleNight.baseline.schemas.map { schema in
      FetchedSchema(
        subject: SubjectName(source: definition.name, track: schema.track, schema: schema.schemaID),
        bytes: Array(schema.text.utf8), coreVersion: schema.coreVersion, deprecated: schema.deprecated,
        declaredDigest: SHA256Digest(of: Array(schema.text.utf8)), location: "\(schema.track)/\(schema.schemaID)")
    }
    return [CollectionOutcome(source: definition, fetched: fetched, failures: [])]
  }

  private static func night(_ number: Int, in history: DriftHistory, folder: URL) throws {
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [definition], reports: ReportSettings(directory: folder.path))
    let run = NightlyRun(configuration: configuration, threshold: .any, toolVersion: "bench")
    let start = Timestamp(secondsSince1970: 1_762_913_820 + number * 86_400)
    let (report, _) = try run.record(outcomes, startedAt: start, in: history)
    for format in FormatCatalog.all { keep(try format.render(report)) }
  }

  private static func firstNight(in folder: URL, database: String) throws -> Double {
    try Measurement.cpuSeconds {
      try night(0, in: DriftHistory.open(at: folder.appendingPathComponent(database).path), folder: folder)
    }
  }

  /// The cost of a night in which nothing changed, and what it adds to the database file.
  private static func quietNights(in folder: URL, count: Int) throws -> (Measurement, growth: Int) {
    let path = folder.appendingPathComponent("quiet.db").path
    let history = try DriftHistory.open(at: path)
    try night(0, in: history, folder: folder)
    let before = try compactSize(of: history, in: folder, name: "before.db")
    var seconds: [Double] = []
    for number in 1...count {
      seconds.append(try Measurement.cpuSeconds { try night(number, in: history, folder: folder) })
    }
    let after = try compactSize(of: history, in: folder, name: "after.db")
    return (Measurement(ofSeconds: seconds), (after - before) / count)
  }

  private static func compactSize(of history: DriftHistory, in folder: URL, name: String) throws -> Int {
    let path = folder.appendingPathComponent(name).path
    try history.backup(to: path)
    return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  /// The CPU time of whole processes that find a folder unchanged, where the program is built beside the benchmarks.
  private static func wholeProgram(in folder: URL) throws -> (String, [Double])? {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("schema-drift")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return nil }
    for schema in SampleNight.baseline.schemas {
      let file = folder.appendingPathComponent("schemas/\(schema.track)/\(schema.schemaID).schema.json")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(schema.text.utf8).write(to: file)
    }
    try Data("sources: [{name: core, kind: directory, path: schemas}]\n".utf8)
      .write(to: folder.appendingPathComponent("schema-drift.yaml"))
    let nights = try (0..<12).map { number in
      try Measurement.childSeconds(
        program, ["run", "--quiet", "--now", "2026-01-\(10 + number)T02:17:00Z"], in: folder)
    }
    return ("12 processes, the first one left out", Array(nights.dropFirst()))
  }

  static func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("drift-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
