import ArgumentParser
import DriftModel
import DriftPipeline
import Foundation
import JSONModel
import Reports

/// `demo`: ten nights against a registry of the program's own.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Play ten nights against a sample registry, and show where the reports lie.",
    discussion:
      "Needs nothing outside the program: the registry, with a package index and a GitHub beside it, listens on loopback and stops with the demo."
  )

  @Option(name: .long, help: ArgumentHelp("An empty or new folder; by default a temporary one.", valueName: "path"))
  var directory: String?

  func run() async throws {
    let folder = try directory.map(Self.empty) ?? Self.temporary()
    do {
      try await Demo(directory: folder).play { Terminal.print(Self.line($0)) }
    } catch let problem as Problem {
      throw CommandFailure(.cannotWrite, problem)
    }
    Terminal.print(
      """

      The reports lie in \(folder)/reports, a folder a night. Read on:
        schema-drift report --config \(folder)/schema-drift.yaml
        schema-drift decide --config \(folder)/schema-drift.yaml
        schema-drift diff   --config \(folder)/schema-drift.yaml v2/telemetry.FeedbackEvent
        schema-drift log    --config \(folder)/schema-drift.yaml telemetry.FeedbackEvent
      """)
  }

  private static func line(_ night: Demo.Night) -> String {
    let report = night.report
    let counts = report.summary
    let moved = report.triggers.filter { ($0.since.map { $0 >= report.run.startedAt } ?? false) && $0.state != .quiet }
    let triggers = moved.map { "\($0.id) \($0.state.rawValue)" }.joined(separator: ", ")
    return """
      night \(night.number)  \(report.asOf.day)  \(night.summary)
        \(Counted.of(counts.schemas, "schema")): \(counts.structural) structural, \(counts.metadataOnly) metadata-only; \
      \(counts.breaking) breaking, \(counts.risky) risky, \(counts.compatible) compatible; exit \(report.run.exitStatus)
        \(triggers.isEmpty ? "no trigger moved" : triggers)
        \(night.reportPath)
      """
  }

  private static func empty(_ path: String) throws -> String {
    let content = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard content?.isEmpty ?? true else {
      throw CommandFailure(
        .wrongUsage,
        Problem(what: "the folder is not empty", place: path, next: "name an empty or new folder with --directory"))
    }
    return URL(fileURLWithPath: path).path
  }

  private static func temporary() throws -> String {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/schema-drift-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure(
        .cannotWrite,
        Problem(
          what: "no temporary folder could be made", place: FileManager.default.temporaryDirectory.path,
          next: "name a folder with --directory"))
    }
    return template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
