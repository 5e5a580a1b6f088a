import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

@Suite struct PlainLayoutTests {
  private func read(
    _ files: [String: String], track: String? = nil, rootFolderName: String? = nil
  ) -> LayoutReading {
    readLayout(files.mapValues { Array($0.utf8) }, track: track, rootFolderName: rootFolderName)
  }

  @Test func `every JSON file that is not hidden is a schema`() {
    let reading = read([
      "a.json": "{}", "b.schema.json": "{}", "deep/er/c.json": "{}", ".hidden.json": "{}", ".git/d.json": "{}",
    ])
    #expect(reading.kind == .plainFolder)
    #expect(reading.subjects == ["core/a", "core/b", "core/c"])
    #expect(reading.failures.isEmpty && reading.remarks.isEmpty)
  }

  @Test func `the identity is the document's, else the file's name`() {
    let reading = read([
      "x.json": #"{"$schema_id":"telemetry.A.schema"}"#, "telemetry.B.schema.json": #"{"$schema_id":7}"#,
      "c.json": #"{"$schema_id":""}"#,
    ])
    #expect(reading.subjects == ["core/c", "core/telemetry.A", "core/telemetry.B"])
  }

  @Test func `the track is the folder's, else the document's, else the configured one`() {
    let document = #"{"$track":"v7"}"#
    let reading = read(["v1/sub/a.json": document, "vx/b.json": document, "c.json": "{}", "v1x/d.json": "{}"])
    #expect(reading.subjects == ["core/c", "core/d", "core/v1/a", "core/v7/b"])
    #expect(read(["c.json": "{}"], track: "v3").subjects == ["core/v3/c"])
    #expect(read(["a.json": document, "b.json": "{}"], track: "v3").subjects == ["core/v3/b"])
    #expect(read(["sub/a.json": document], rootFolderName: "v2").subjects == ["core/v2/a"])
    #expect(read(["v1/a.json": document], rootFolderName: "v2").subjects == ["core/v1/a"])
    #expect(read(["a.json": document], rootFolderName: "schemas").subjects == ["core/v7/a"])
  }

  @Test func `a document says its version and deprecation`() throws {
    let schema = try #require(read(["a.json": #"{"$core_version":"1.2","deprecated":true}"#]).fetched.first)
    #expect(schema.coreVersion == "1.2")
    #expect(schema.deprecated)
    #expect(schema.declaredDigest == SHA256Digest(of: schema.bytes))
  }

  @Test(arguments: ["", "{", "\u{feff}{}", "[1]", "true"])
  func `a file that is no schema is handed over under its own name`(text: String) {
    let reading = read(["v1/broken.schema.json": text])
    #expect(reading.subjects == ["core/v1/broken"])
    #expect(reading.fetched.map(\.bytes) == [Array(text.utf8)])
    #expect(reading.failures.isEmpty)
  }

  @Test func `two files for one schema: the first in the order of paths stays`() {
    let reading = read(["v1/b.json": #"{"$schema_id":"a"}"#, "v1/a.json": "{}"])
    #expect(reading.fetched.map(\.location) == ["schemas/v1/a.json"])
    #expect(reading.failures.map(\.problem.place) == ["schemas/v1/b.json"])
    #expect(reading.failures.map(\.subject?.description) == ["core/v1/a"])
  }

  @Test func `a file that cannot be read is a failure of its schema`() {
    let tree = FileTree(prefix: "s/", paths: ["v1/a.schema.json", "v1/b.json"]) { path throws(FileFailure) in
      if path.hasSuffix("b.json") { return Array("{}".utf8) }
      throw FileFailure(.denied, "no", at: path, next: "ask")
    }
    let source = SourceDefinition(name: "core", kind: .directory, location: "s")
    let reading = ArtifactLayout(source: source).read(tree)
    #expect(reading.subjects == ["core/v1/b"])
    #expect(reading.failures.map(\.subject?.description) == ["core/v1/a"])
    #expect(reading.failures.map(\.reason) == [.denied])
    #expect(reading.outcome(of: source).status == .partial)
  }

  @Test func `an index that stands elsewhere is remarked on and not read as a schema`() {
    let reading = read(["a.json": "{}", "other/index.json": "{}"])
    #expect(reading.subjects == ["core/a"])
    #expect(reading.remarks.map(\.place) == ["schemas/other/index.json"])
  }

  @Test func `a folder without schemas is not believed`() {
    for files in [[:], ["_metadata.json": "{}"], [".a.json": "{}"]] {
      let reading = read(files)
      #expect(reading.fetched.isEmpty)
      #expect(reading.failures.map(\.problem.what) == ["no schema could be read, and an empty reading is not believed"])
    }
  }
}
