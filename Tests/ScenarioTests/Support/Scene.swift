import Foundation
import JSONModel
import Testing

/// A folder of its own for one scenario, with the program in it; removed at the end.
struct Scene {
  let folder: URL
  var program: Program { Program(folder: folder) }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("scenario-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file below the folder, making the folders on the way.
  func write(_ text: String, to path: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func delete(_ path: String) throws { try FileManager.default.removeItem(at: folder.appendingPathComponent(path)) }

  func text(of path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// A configuration with one folder of schemas.
  func configure(_ more: String = "", sources: String = "  - {name: core, kind: directory, path: schemas}") throws {
    try write("sources:\n\(sources)\n\(more)\n", to: "schema-drift.yaml")
  }

  /// Runs a night at a day of October 2026 and answers with its status and its JSON report.
  func night(_ day: Int, _ more: String...) async throws -> (status: Int32, report: JSONValue, errors: String) {
    let number = day < 10 ? "0\(day)" : "\(day)"
    let path = "night-\(number).json"
    let arguments = ["run", "--now", "2026-10-\(number)T02:17:00Z", "--output", "json=\(path)"] + more
    let outcome = try await program.run(arguments)
    let report = try JSONDocument(parsing: try text(of: path)).root
    return (outcome.status, report, outcome.errors)
  }
}

/// Runs a scenario in a folder of its own.
func inScene<Result>(_ body: (Scene) async throws -> Result) async throws -> Result {
  let scene = try Scene()
  defer { scene.remove() }
  return try await body(scene)
}

extension JSONValue {
  /// A count of the report's summary, or -1 where it is missing, which no expectation equals.
  func count(_ name: String) -> Int { self["summary"]?[name]?.number?.integer ?? -1 }
}
