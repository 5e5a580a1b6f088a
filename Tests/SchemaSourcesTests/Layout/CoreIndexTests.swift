import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

@Suite struct CoreIndexTests {
  @Test(arguments: [
    "", "artifacts/core-schemas/", "core-schemas/", "core-1.2.8/", "core-1.2.8/artifacts/core-schemas/",
  ])
  func `an export is found at each place where one may stand`(folder: String) {
    let reading = readLayout(SchemaExport().tree(below: folder))
    #expect(reading.kind == .coreExport)
    #expect(reading.subjects == ["core/v1/telemetry.FeedbackEvent", "core/v1/telemetry.HealthStatus"])
    #expect(reading.failures.isEmpty && reading.remarks.isEmpty)
    #expect(reading.fetched.first?.location == "schemas/\(folder)v1/telemetry.FeedbackEvent.schema.json")
  }

  @Test func `the index says the version and the deprecation`() throws {
    var export = SchemaExport(["a"])
    export.entries[0]["core_version"] = quoted("7.0.0")
    export.entries[0]["deprecated"] = "true"
    let schema = try #require(readLayout(export.tree()).fetched.first)
    #expect(schema.coreVersion == "7.0.0")
    #expect(schema.deprecated)
    #expect(schema.declaredDigest == SHA256Digest(of: schema.bytes))
    #expect(schema.doubt == nil)
  }

  @Test func `the export's version and the document's deprecation stand in for missing members`() throws {
    var export = SchemaExport([])
    export.add("a", track: "v1", text: SchemaExport.document("a", track: "v1", more: #","deprecated":true"#))
    export.entries[0]["core_version"] = nil
    export.entries[0]["deprecated"] = nil
    let schema = try #require(readLayout(export.tree()).fetched.first)
    #expect(schema.coreVersion == "9.9.9")
    #expect(schema.deprecated)
  }

  @Test func `a name loses its schema ending`() {
    var export = SchemaExport(["a"])
    export.entries[0]["schema_id"] = quoted("telemetry.FeedbackEvent.schema")
    #expect(readLayout(export.tree()).subjects == ["core/v1/telemetry.FeedbackEvent"])
  }

  @Test func `a file with another digest is handed over in doubt, and both digests are named`() throws {
    var export = SchemaExport(["a", "b"])
    let listed = String(repeating: "0", count: 64)
    export.entries[0]["sha256"] = quoted(listed)
    let reading = readLayout(export.tree())
    let schema = try #require(reading.fetched.first { $0.subject.schema == "a" })
    let doubt = try #require(schema.doubt)
    #expect(doubt.what.contains(listed) && doubt.what.contains(SHA256Digest(of: schema.bytes).description))
    #expect(schema.bytes == export.files["v1/a.schema.json"])
    #expect(reading.fetched.first { $0.subject.schema == "b" }?.doubt == nil)
  }

  @Test func `a listed file that is missing is a failure of its schema`() {
    var export = SchemaExport(["a", "b"])
    export.files["v1/a.schema.json"] = nil
    let reading = readLayout(export.tree())
    #expect(reading.subjects == ["core/v1/b"])
    #expect(reading.failures.map(\.subject) == [SubjectName(source: "core", track: "v1", schema: "a")])
    #expect(reading.failures.map(\.reason) == [.unreachable])
    #expect(reading.failures.map(\.problem.place) == ["schemas/v1/a.schema.json"])
  }

  @Test func `a file that is not listed is not read, with a remark`() {
    var files = SchemaExport(["a"]).tree(below: "core-schemas/")
    files["core-schemas/v1/extra.schema.json"] = Array("{}".utf8)
    files["elsewhere/x.json"] = Array("{}".utf8)
    files["core-schemas/v1/._a.schema.json"] = [0]
    let reading = readLayout(files)
    #expect(reading.subjects == ["core/v1/a"])
    #expect(reading.remarks.map(\.place) == ["schemas/core-schemas/v1/extra.schema.json"])
    #expect(reading.failures.isEmpty)
  }

  @Test func `only the configured track is read, and its absence names the others`() {
    var export = SchemaExport(["a"])
    export.add("a", track: "v2", text: SchemaExport.document("a", track: "v2"))
    #expect(readLayout(export.tree()).subjects == ["core/v1/a", "core/v2/a"])
    #expect(readLayout(export.tree(), track: "v2").subjects == ["core/v2/a"])
    #expect(readLayout(export.tree(), track: "v2").failures.isEmpty)
    let absent = readLayout(export.tree(), track: "v3")
    #expect(absent.fetched.isEmpty)
    #expect(absent.failures.first?.problem.what.contains(#"the tracks here are "v1", "v2""#) == true)
  }

  @Test func `two entries for one schema: the first stays, and the second fails where it differs`() {
    var export = SchemaExport(["a"])
    export.add("a.schema", track: "v1", text: SchemaExport.document("a", track: "v1", version: "2"), file: "z.json")
    let reading = readLayout(export.tree())
    #expect(reading.fetched.map(\.location) == ["schemas/v1/a.schema.json"])
    #expect(reading.failures.map(\.subject?.description) == ["core/v1/a"])

    export.files["v1/z.json"] = export.files["v1/a.schema.json"]
    export.entries[1]["sha256"] = export.entries[0]["sha256"]
    let agreeing = readLayout(export.tree())
    #expect(agreeing.failures.isEmpty && agreeing.remarks.map(\.place) == ["schemas/v1/z.json"])
  }

  @Test func `an index without schemas is not believed`() {
    let reading = readLayout(SchemaExport([]).tree())
    #expect(reading.failures.map(\.subject) == [nil])
    #expect(reading.outcome(of: source).status == .failed)
  }

  private let source = SourceDefinition(name: "core", kind: .directory, location: "schemas")
}
