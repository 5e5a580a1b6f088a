import DriftModel
import Foundation
import JSONModel
import Testing

@testable import SchemaSources

@Suite struct DirectorySourceTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func collect(
    _ location: String = "schemas", limits: DirectoryLimits = .standard
  ) async -> CollectionOutcome {
    let definition = SourceDefinition(name: "store", kind: .directory, location: location)
    return await DirectorySource(definition: definition, base: scratch.path, limits: limits).collect()
  }

  @Test func `an export is read, with places relative to the configuration`() async throws {
    try scratch.write(SchemaExport().tree(below: "schemas/artifacts/core-schemas/"))
    let outcome = await collect()
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.map(\.subject.schema) == ["telemetry.FeedbackEvent", "telemetry.HealthStatus"])
    #expect(
      outcome.fetched.first?.location
        == "schemas/artifacts/core-schemas/v1/telemetry.FeedbackEvent.schema.json")
  }

  @Test func `the folder's own name is a track, and a slash at its end does not matter`() async throws {
    try scratch.write("{}", to: "schemas/v2/a.json")
    #expect(await collect("schemas/v2").fetched.map(\.subject.description) == ["store/v2/a"])
    #expect(await collect("schemas/v2//").fetched.map(\.location) == ["schemas/v2/a.json"])
    #expect(await collect(scratch.path + "/schemas").fetched.map(\.subject.description) == ["store/v2/a"])
  }

  @Test func `a folder that is not there is unreachable`() async {
    let outcome = await collect()
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.reason) == [.unreachable])
    #expect(outcome.failures.first?.problem.place == scratch.path + "/schemas")
  }

  @Test func `a file is not a folder`() async throws {
    try scratch.write("{}", to: "schemas")
    let outcome = await collect()
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.problem.what) == ["this is not a folder"])
  }

  @Test func `an empty folder is not believed`() async throws {
    try FileManager.default.createDirectory(atPath: scratch.path + "/schemas", withIntermediateDirectories: true)
    let outcome = await collect()
    #expect(outcome.status == .failed)
    #expect(outcome.failures.map(\.reason) == [.malformed])
  }

  @Test(.enabled(if: geteuid() != 0, "a superuser may open every file"))
  func `a file and a folder without permission are denied`() async throws {
    try scratch.write(["schemas/a.json": [], "schemas/b.json": [], "schemas/closed/c.json": []])
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: scratch.path + "/schemas/a.json")
    try manager.setAttributes([.posixPermissions: 0], ofItemAtPath: scratch.path + "/schemas/closed")
    let outcome = await collect()
    try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.path + "/schemas/closed")
    #expect(outcome.status == .partial)
    #expect(outcome.failures.map(\.reason) == [.denied, .denied])
    #expect(outcome.fetched.map(\.subject.schema) == ["b"])
  }

  @Test func `a file beyond the limit is its schema's failure`() async throws {
    try scratch.write(["schemas/a.json": Array(repeating: 0x20, count: 101), "schemas/b.json": Array("{}".utf8)])
    let outcome = await collect(limits: DirectoryLimits(maximumFileBytes: 100))
    #expect(outcome.fetched.map(\.subject.schema) == ["b"])
    #expect(outcome.failures.map(\.subject?.schema) == ["a"])
  }

  @Test(arguments: [
    (DirectoryLimits(maximumEntries: 3), "more than 3 files and folders"),
    (DirectoryLimits(maximumTotalBytes: 5), "larger than 5 bytes together"),
    (DirectoryLimits(maximumDepth: 1), "more than 1 folders deep"),
  ])
  func `a folder beyond a limit is not read at all`(limits: DirectoryLimits, what: String) async throws {
    for name in ["a.json", "b.json", "deep/c.json", "deep/er/d.txt"] { try scratch.write("{}", to: "schemas/" + name) }
    let outcome = await collect(limits: limits)
    #expect(outcome.status == .failed && outcome.fetched.isEmpty)
    #expect(outcome.failures.map { $0.problem.what.contains(what) } == [true])
    #expect(
      await collect(limits: DirectoryLimits(maximumEntries: 6, maximumTotalBytes: 6, maximumDepth: 2)).status == .ok)
  }

  @Test func `a pipe called like a schema is refused without waiting for it`() async throws {
    try scratch.write("{}", to: "schemas/a.json")
    #expect(mkfifo(scratch.path + "/schemas/pipe.json", 0o600) == 0)
    let outcome = await collect()
    #expect(outcome.fetched.map(\.subject.schema) == ["a"])
    #expect(outcome.failures.map(\.problem.place) == ["schemas/pipe.json"])
  }

  @Test func `a name that is not UTF-8 is a failure, and the rest is read`() async throws {
    try scratch.write("{}", to: "schemas/a.json")
    let name = Array((scratch.path + "/schemas/").utf8) + [0xFF, 0x2E] + Array("json".utf8) + [0]
    let descriptor = name.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { pointer in
      pointer.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
    }
    #expect(descriptor >= 0)
    close(descriptor)
    let outcome = await collect()
    #expect(outcome.fetched.map(\.subject.schema) == ["a"])
    #expect(outcome.failures.map(\.problem.what) == ["a name in this folder is not UTF-8"])
  }

  @Test func `names that differ only in their Unicode form do not hide each other`() async throws {
    for name in ["caf\u{E9}", "cafe\u{301}"] { try scratch.write("{}", to: "schemas/v1/\(name).json") }
    let outcome = await collect()
    #expect(outcome.status == .partial)
    #expect(outcome.failures.map(\.problem.what) == ["another file has the same name in another Unicode form"])
  }

  @Test func `every reading is the same`() async throws {
    for index in 0..<40 { try scratch.write("{}", to: "schemas/\(index % 7)/s\(index * 37 % 41).json") }
    let readings = [await collect(), await collect(), await collect()].map { outcome in
      outcome.fetched.map(\.location) + outcome.failures.map(\.problem.place)
    }
    #expect(Set(readings).count == 1)
    #expect(readings.first?.count == 40)
  }
}
