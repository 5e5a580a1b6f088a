import DriftConfiguration
import DriftHistory
import DriftModel
import DriftPipeline
import Foundation
import Reports

extension BenchmarkGroup {
  /// One source of 100,000 schemas; the peak of memory is that of the whole process, so it is honest only where this group
  /// runs alone.
  static let manySubjects = BenchmarkGroup(
    name: "many-subjects",
    summary: "100,000 schemas, in process and without network: the first night and an unchanged one"
  ) {
    try inTemporaryFolder { folder in
      let history = try DriftHistory.open(at: folder.appendingPathComponent("many.db").path)
      for (night, name) in ["first night", "unchanged night", "another unchanged night"].enumerated() {
        let seconds = try Measurement.cpuSeconds { try record(night, in: history, folder: folder) }
        let megabytes = Measurement.peakMegabytes()
        print(
          "  \(name.padding(toLength: 26, withPad: " ", startingAt: 0))"
            + String(format: "%7.2f s   peak so far %.0f MB", seconds, megabytes))
      }
    }
  }

  private static let source = SourceDefinition(name: "many", kind: .directory, location: "schemas")

  private static func record(_ night: Int, in history: DriftHistory, folder: URL) throws {
    let configuration = Configuration(
      folder: folder.path, database: "", sources: [source], reports: ReportSettings(directory: folder.path))
    let fetched = (0..<100_000).map { number in
      let text = """
        {"$schema_id": "s\(number)", "type": "object", "required": ["id"],
          "properties": {"id": {"type": "string", "maxLength": \(number % 97 + 1)}, "n": {"type": "integer"}}}
        """
      return FetchedSchema(
        subject: SubjectName(source: source.name, track: "v1", schema: "s\(number)"), bytes: Array(text.utf8),
        coreVersion: "1.0", deprecated: false, declaredDigest: nil, location: "v1/s\(number)")
    }
    let outcomes = [CollectionOutcome(source: source, fetched: fetched, failures: [])]
    let run = NightlyRun(configuration: configuration, threshold: .any, toolVersion: "bench")
    let (report, _) = try run.record(outcomes, startedAt: YearOfSchemas.date(of: night), in: history)
    for format in FormatCatalog.all { keep(try format.render(report)) }
  }
}

extension Measurement {
  /// The most memory that the process had resident so far.
  static func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1_000
  }
}
