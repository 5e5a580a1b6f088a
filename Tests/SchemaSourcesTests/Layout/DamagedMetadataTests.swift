import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// A `_metadata.json` that cannot be used: it may not move a schema from one track to another.
@Suite struct DamagedMetadataTests {
  private func read(_ files: [String: String], track: String? = nil, rootFolderName: String? = nil) -> LayoutReading {
    readLayout(files.mapValues { Array($0.utf8) }, track: track, rootFolderName: rootFolderName)
  }

  struct Damage: Sendable {
    let text: String
    let place: String
  }

  static let damages = [
    Damage(text: "", place: "schemas/_metadata.json:1:1"), Damage(text: "{", place: "schemas/_metadata.json:1:2"),
    Damage(text: "[]", place: "schemas/_metadata.json"),
    Damage(text: #"{"track":1}"#, place: "schemas/_metadata.json#/track"),
  ]

  @Test(arguments: damages)
  func `where a track would have to come from them, the source fails`(damage: Damage) throws {
    let reading = read([
      "_metadata.json": damage.text, "a.json": "{}", "b.json": #"{"$track":"v1"}"#, "v2/c.json": "{}",
    ])
    #expect(reading.fetched.isEmpty)
    let failure = try #require(reading.failures.first)
    #expect(reading.failures.count == 1)
    #expect(failure.subject == nil && failure.reason == .malformed)
    #expect(failure.problem.place == damage.place)
    #expect(failure.problem.what.hasPrefix("the tracks of pinned copies cannot be told: "))
    #expect(failure.problem.next == "fetch the pinned copies again, or correct the file")
    #expect(
      reading.outcome(of: SourceDefinition(name: "core", kind: .directory, location: "schemas")).status == .failed)
  }

  @Test(arguments: damages)
  func `where every track is known without them, they are a remark`(damage: Damage) {
    let files = ["_metadata.json": damage.text, "v1/a.json": "{}", "b.json": #"{"$track":"v2"}"#]
    let reading = read(files)
    #expect(reading.subjects == ["core/v1/a", "core/v2/b"])
    #expect(reading.failures.isEmpty && reading.kind == .plainFolder)
    #expect(reading.remarks.map(\.place) == [damage.place])
    let named = read(["_metadata.json": damage.text, "a.json": "{}"], rootFolderName: "v1")
    #expect(named.subjects == ["core/v1/a"])
    #expect(named.failures.isEmpty && named.remarks.map(\.place) == [damage.place])
  }

  @Test(arguments: damages)
  func `the configured track does not stand in for one that they may name`(damage: Damage) {
    let reading = read(["_metadata.json": damage.text, "a.json": "{}"], track: "v1")
    #expect(reading.fetched.isEmpty && reading.failures.map(\.subject) == [nil])
  }

  @Test func `damage is that of the nearest folder, and metadata elsewhere do not heal it`() {
    let sound = #"{"track":"v1"}"#
    let reading = read([
      "_metadata.json": sound, "a.json": "{}", "deep/_metadata.json": "{", "deep/er/b.json": "{}",
    ])
    #expect(reading.fetched.isEmpty)
    #expect(reading.failures.map(\.problem.place) == ["schemas/deep/_metadata.json:1:2"])
    let apart = read(["_metadata.json": sound, "a.json": "{}", "empty/_metadata.json": "{", "empty/notes.txt": ""])
    #expect(apart.subjects == ["core/v1/a"])
    #expect(apart.failures.isEmpty && apart.remarks.map(\.place) == ["schemas/empty/_metadata.json:1:2"])
  }

  @Test func `a document that cannot be parsed names no track`() {
    let reading = read(["_metadata.json": "{", "a.json": "{"])
    #expect(reading.fetched.isEmpty && reading.failures.map(\.subject) == [nil])
  }

  @Test(arguments: [
    (#"{"track":"v1","schemas_fetched":1.5}"#, "/schemas_fetched"),
    (#"{"track":"v1","failed_schemas":[{}]}"#, "/failed_schemas"),
    (#"{"track":"v1","registry_url":7}"#, "/registry_url"), (#"{"track":"v1","fetched_at":[]}"#, "/fetched_at"),
  ])
  func `a wrong type of what nobody needs is a remark, and the track still counts`(text: String, pointer: String) {
    let reading = read(["_metadata.json": text, "a.json": "{}"])
    #expect(reading.subjects == ["core/v1/a"])
    #expect(reading.remarks.map(\.place) == ["schemas/_metadata.json#" + pointer])
    #expect(reading.failures.isEmpty && reading.kind?.isPinned == true)
  }

  @Test func `metadata that cannot be opened are damaged, too`() throws {
    let scratch = try ScratchFolder()
    try scratch.write(["tree/a.json": Array("{}".utf8), "elsewhere.json": Array(#"{"track":"v1"}"#.utf8)])
    let definition = SourceDefinition(name: "core", kind: .directory, location: "tree")
    let links = [
      ("absent.json", CollectionFailure.Reason.unreachable), ("../elsewhere.json", .malformed),
      ("_metadata.json", .malformed),
    ]
    for (target, reason) in links {
      try scratch.link("tree/_metadata.json", to: target)
      let reading = DirectorySource(definition: definition, base: scratch.path).reading()
      #expect(reading.fetched.isEmpty)
      #expect(reading.failures.map(\.subject) == [nil])
      #expect(reading.failures.map(\.reason) == [reason])
      #expect(reading.failures.map(\.problem.place) == ["tree/_metadata.json"])
      try scratch.remove("tree/_metadata.json")
    }
  }
}
