import DriftModel
import Foundation
import JSONModel
import Testing

@testable import SchemaSources

/// The reading of an archive in memory by a source called `core`.
func readArchive(_ bytes: [UInt8], limits: ArchiveLimits = .standard) -> LayoutReading {
  let definition = SourceDefinition(name: "core", kind: .archive, location: "core.zip")
  return ArchiveSource(definition: definition, base: "", limits: limits).reading(ofArchive: bytes)
}

@Suite struct ArchiveSourceTests {
  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `an export in an archive is read`(format: ArchiveBuilder.Format) throws {
    let reading = readArchive(try ArchiveBuilder.build(format, SchemaExport().tree(below: "artifacts/core-schemas/")))
    #expect(reading.kind == .coreExport)
    #expect(reading.subjects == ["core/v1/telemetry.FeedbackEvent", "core/v1/telemetry.HealthStatus"])
    #expect(reading.failures.isEmpty && reading.remarks.isEmpty)
    #expect(
      reading.fetched.first?.location
        == "core.zip!/artifacts/core-schemas/v1/telemetry.FeedbackEvent.schema.json")
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `folders, leading dots and other files do not matter`(format: ArchiveBuilder.Format) throws {
    let reading = readArchive(
      try ArchiveBuilder.build(
        format,
        [
          .folder("./"), .folder("./v1/"), .file("./v1/a.json", Array("{}".utf8)), .file("README.md", [0x23]),
          .file("v1/.hidden.json", [0]),
        ]))
    #expect(reading.subjects == ["core/v1/a"])
    #expect(reading.failures.isEmpty && reading.remarks.isEmpty)
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `names outside ASCII are read as they are`(format: ArchiveBuilder.Format) throws {
    let reading = readArchive(try ArchiveBuilder.build(format, ["v1/größe-数.json": Array("{}".utf8)]))
    #expect(reading.subjects == ["core/v1/größe-数"])
  }

  @Test func `the archive on disk is found from the configuration's folder`() async throws {
    let scratch = try ScratchFolder()
    try scratch.write(["drop/core.tgz": try ArchiveBuilder.build(.tarGzip, SchemaExport().tree())])
    let definition = SourceDefinition(name: "core", kind: .archive, location: "drop/core.tgz")
    let outcome = await ArchiveSource(definition: definition, base: scratch.path).collect()
    #expect(outcome.status == .ok)
    #expect(outcome.fetched.map(\.location).first == "drop/core.tgz!/v1/telemetry.FeedbackEvent.schema.json")
  }

  @Test func `an archive that is not there, a folder, or too large is a failed source`() async throws {
    let scratch = try ScratchFolder()
    try scratch.write(["folder/x": [], "large.zip": Array(repeating: 0, count: 1001)])
    for (location, reason) in [
      ("none.zip", CollectionFailure.Reason.unreachable), ("folder", .malformed), ("large.zip", .malformed),
    ] {
      let definition = SourceDefinition(name: "core", kind: .archive, location: location)
      let limits = ArchiveLimits(maximumArchiveBytes: 1000)
      let outcome = await ArchiveSource(definition: definition, base: scratch.path, limits: limits).collect()
      #expect(outcome.status == .failed)
      #expect(outcome.failures.map(\.reason) == [reason])
      #expect(outcome.failures.map(\.problem.place) == [scratch.path + "/" + location])
    }
  }

  @Test(arguments: ArchiveBuilder.Format.allCases)
  func `an archive without schemas is not believed`(format: ArchiveBuilder.Format) throws {
    let reading = readArchive(try ArchiveBuilder.build(format, ["README.md": [0x23]]))
    #expect(reading.failures.map(\.problem.what) == ["no schema could be read, and an empty reading is not believed"])
    let empty = readArchive(try ArchiveBuilder.build(format, [ArchiveBuilder.Entry]()))
    #expect(empty.fetched.isEmpty && empty.failures.map(\.reason) == [.malformed])
  }

  @Test func `the checksum of gzip is the one of its specification`() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }
}
