import DriftModel
import JSONModel
import Testing

@testable import SchemaSources

/// Indexes that cannot be believed as a whole or in one entry.
@Suite struct MalformedIndexTests {
  struct Spoiled: Sendable {
    let index: String
    let place: String
  }

  @Test(arguments: [
    Spoiled(index: "", place: "schemas/index.json:1:1"),
    Spoiled(index: "{", place: "schemas/index.json:1:2"),
    Spoiled(index: "[]", place: "schemas/index.json"),
    Spoiled(index: "null", place: "schemas/index.json"),
    Spoiled(index: #"{"core":{}}"#, place: "schemas/index.json"),
    Spoiled(index: #"{"schemas":{}}"#, place: "schemas/index.json#/schemas"),
  ])
  func `an index that is not one fails the source`(spoiled: Spoiled) {
    var files = SchemaExport(["a"]).tree()
    files["index.json"] = Array(spoiled.index.utf8)
    let reading = readLayout(files)
    #expect(reading.fetched.isEmpty)
    #expect(reading.failures.allSatisfy { $0.subject == nil && $0.reason == .malformed })
    #expect(reading.failures.first?.problem.place == spoiled.place)
  }

  struct Entry: Sendable, CustomTestStringConvertible {
    let member: String
    let value: String?
    let pointer: String
    var testDescription: String { "\(member) = \(value ?? "nothing")" }
  }

  @Test(arguments: [
    Entry(member: "schema_id", value: nil, pointer: "/schemas/1"),
    Entry(member: "schema_id", value: "7", pointer: "/schemas/1/schema_id"),
    Entry(member: "schema_id", value: #""""#, pointer: "/schemas/1/schema_id"),
    Entry(member: "track", value: nil, pointer: "/schemas/1"),
    Entry(member: "track", value: "null", pointer: "/schemas/1/track"),
    Entry(member: "track", value: #""../v1""#, pointer: "/schemas/1/track"),
    Entry(member: "file", value: nil, pointer: "/schemas/1"),
    Entry(member: "file", value: "[]", pointer: "/schemas/1/file"),
    Entry(member: "file", value: #""../../secret.json""#, pointer: "/schemas/1/file"),
    Entry(member: "file", value: #""a/../../b.json""#, pointer: "/schemas/1/file"),
    Entry(member: "file", value: #""/etc/passwd""#, pointer: "/schemas/1/file"),
    Entry(member: "file", value: #""..\\x.json""#, pointer: "/schemas/1/file"),
    Entry(member: "file", value: #""a\u0000.json""#, pointer: "/schemas/1/file"),
    Entry(member: "sha256", value: nil, pointer: "/schemas/1"),
    Entry(member: "sha256", value: #""abc""#, pointer: "/schemas/1/sha256"),
    Entry(member: "core_version", value: "1.2", pointer: "/schemas/1/core_version"),
    Entry(member: "deprecated", value: #""no""#, pointer: "/schemas/1/deprecated"),
  ])
  func `a malformed entry fails with its pointer, and the others are read`(entry: Entry) {
    var export = SchemaExport(["a", "b", "c"])
    export.entries[1][entry.member] = entry.value
    let reading = readLayout(export.tree())
    #expect(reading.subjects == ["core/v1/a", "core/v1/c"])
    #expect(reading.failures.map(\.problem.place) == ["schemas/index.json#" + entry.pointer])
    #expect(reading.failures.map(\.reason) == [.malformed])
  }

  @Test func `an entry that is no object fails`() {
    var files = SchemaExport(["a"]).tree()
    files["index.json"] = Array(SchemaExport(["a"]).index.replacing("]}", with: ",7]}").utf8)
    let reading = readLayout(files)
    #expect(reading.failures.map(\.problem.place).contains("schemas/index.json#/schemas/1"))
  }

  @Test func `a malformed entry of another track is not the configured track's failure`() {
    var export = SchemaExport(["a"])
    export.add("b", track: "v2", text: "{}")
    export.entries[1]["sha256"] = "1"
    #expect(readLayout(export.tree(), track: "v1").failures.isEmpty)
    #expect(readLayout(export.tree()).failures.count == 1)
  }
}
