import DriftModel
import Foundation
import JSONModel
import RegistryServer
import Testing

@Suite("A registry's content comes from memory or from a folder")
struct RegistryContentTests {
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: "registry-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  @Test func foldersWithoutAnIndexAreTracks() throws {
    try withFolder([
      "v1/telemetry.Probe.schema.json": #"{"$core_version":"1.2.8"}"#, "v1/_metadata.json": "{}", "v2/b.json": "{}",
      "notes.txt": "x",
    ]) { folder in
      let content = try RegistryContent(directory: folder)
      #expect(content.trackNames == ["v1", "v2"])
      #expect(content.current(on: "v1").map(\.schemaID) == ["telemetry.Probe"])
      #expect(content.current(on: "v1").map(\.coreVersion) == ["1.2.8"])
      #expect(content.current(on: "v2").map(\.schemaID) == ["b"])
    }
  }

  @Test func anIndexNamesTheFiles() throws {
    let index =
      #"{"generated_at":86400,"schemas":[{"schema_id":"a","core_version":"1","track":"v1","file":"x.json","deprecated":true}]}"#
    try withFolder(["index.json": index, "v1/x.json": "{}", "v1/unlisted.json": "{}"]) { folder in
      let schemas = try RegistryContent(directory: folder).current(on: "v1")
      #expect(schemas.map(\.schemaID) == ["a"])
      #expect(schemas.first?.deprecated == true)
      #expect(schemas.first?.createdAt == Timestamp("1970-01-02"))
    }
  }

  @Test(arguments: [
    [:], ["v1/a.json": "{"], ["index.json": "nope"], ["index.json": "{}"],
    ["index.json": #"{"schemas":[{"track":"v1","file":"absent.json"}]}"#],
    ["index.json": #"{"schemas":[{"file":"a.json"}]}"#, "v1/a.json": "{}"],
  ])
  func aFolderThatCannotBeServedIsAProblem(files: [String: String]) throws {
    try withFolder(files) { folder in
      #expect(throws: Problem.self) { try RegistryContent(directory: folder) }
    }
  }

  @Test func publishingMakesTheNewestCurrentAndKeepsTheOlder() throws {
    func version(_ version: String, _ text: String) throws -> PublishedSchema {
      try PublishedSchema(track: "v1", name: "a.schema", bytes: Array(text.utf8), coreVersion: version)
    }
    var content = RegistryContent([try version("1", "{}"), try version("2", "true")])
    #expect(content.schema(track: "v1", name: "a")?.coreVersion == "2")
    #expect(content.schema(track: "v1", name: "a", version: "1")?.digest == SHA256Digest(of: "{}".utf8))
    content.publish(try version("1", "false"))
    #expect(content.versions(track: "v1", name: "a.schema").map(\.coreVersion) == ["1", "2"])
    #expect(content.schema(track: "v1", name: "a", version: "1")?.digest == SHA256Digest(of: "false".utf8))
    content.remove(track: "v1", schemaID: "a")
    #expect(content.current(on: "v1").isEmpty)
  }

  /// Real releases of Core, where they lie beside the package.
  private static let releases = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/core-releases").standardizedFileURL

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: releases.path), "the releases of Core are not on this machine"),
    arguments: ["1.2.0", "1.2.8", "1.4.61"])
  func aRealReleaseIsServedWithItsDigests(version: String) throws {
    let folder = Self.releases.appending(path: version)
    let schemas = try RegistryContent(directory: folder.path).current(on: "v1")
    #expect(schemas.count == 22)
    #expect(schemas.allSatisfy { $0.coreVersion == version && $0.schemaID == $0.name })
    let index = try JSONDocument(parsing: Array(try Data(contentsOf: folder.appending(component: "index.json")))).root
    let stated = index["schemas"]?.array?.compactMap { $0["sha256"]?.string }.sorted()
    #expect(schemas.map(\.digest.description).sorted() == stated)
  }
}
