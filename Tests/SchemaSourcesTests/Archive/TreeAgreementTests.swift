import DriftModel
import Foundation
import JSONModel
import Testing

@testable import SchemaSources

/// Everything that a reading says, with the source's own location taken out of the places.
private struct Said: Equatable {
  var lines: [String]

  init(_ reading: LayoutReading, location: String) {
    func place(_ text: String) -> String {
      text.replacing(location + "!/", with: "").replacing(location + "/", with: "").replacing(location, with: "")
    }
    lines = reading.fetched.map { schema in
      let claims = "\(schema.coreVersion ?? "none") \(schema.deprecated) \(schema.doubt?.what ?? "believed")"
      return "\(schema.subject) \(SHA256Digest(of: schema.bytes)) \(claims) \(place(schema.location))"
    }
    lines += reading.failures.map { failure in
      "\(failure.subject?.description ?? "source") \(failure.reason) \(place(failure.problem.what)) \(place(failure.problem.place))"
    }
    lines += reading.remarks.map { "\(place($0.what)) \(place($0.place))" }
    lines.append("\(reading.kind.map { "\($0)" } ?? "unread")")
  }
}

/// A folder and an archive of the same files are read the same.
@Suite struct TreeAgreementTests {
  /// What the folder and each archive of `files` say.
  private func readings(of files: [String: [UInt8]]) throws -> (folder: Said, archives: [Said]) {
    let scratch = try ScratchFolder()
    try scratch.write(Dictionary(uniqueKeysWithValues: files.map { ("tree/" + $0.key, $0.value) }))
    let folder = SourceDefinition(name: "core", kind: .directory, location: "tree")
    let archive = SourceDefinition(name: "core", kind: .archive, location: "tree.zip")
    return (
      Said(DirectorySource(definition: folder, base: scratch.path).reading(), location: "tree"),
      try ArchiveBuilder.Format.allCases.map { format in
        let source = ArchiveSource(definition: archive, base: "")
        return Said(source.reading(ofArchive: try ArchiveBuilder.build(format, files)), location: "tree.zip")
      }
    )
  }

  @Test(
    .enabled(if: CoreReleases.areThere, "the published Core releases lie outside the package"),
    arguments: CoreReleases.versions)
  func `a published release of Core is read the same from a folder and from archives`(version: String) throws {
    let files = try CoreReleases.files(of: version)
    let (folder, archives) = try readings(of: files)
    #expect(folder.lines.count == 23)
    #expect(folder.lines.filter { $0.contains(" \(version) false believed v1/") }.count == 22)
    #expect(archives == [folder, folder, folder])
  }

  @Test(arguments: 0..<60)
  func `a random tree is read the same from a folder and from archives`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (folder, archives) = try readings(of: Self.randomTree(&generator))
    #expect(archives == [folder, folder, folder])
  }

  private static func randomTree(_ generator: inout SeededGenerator) -> [String: [UInt8]] {
    let folders = ["", "v1/", "v2/", "core-schemas/", "v1/deep/", "é/", ".hidden/", "artifacts/core-schemas/v1/"]
    let names = ["a.json", "a.schema.json", "b.json", "ü.json", "index.json", "_metadata.json", "README.md", ".x.json"]
    let export = SchemaExport(["a", "b"])
    let texts = [
      "{}", "", "{", #"{"$schema_id":"a"}"#, #"{"$track":"v2","$core_version":"1"}"#, #"{"track":"v3"}"#,
      #"{"deprecated":true}"#, export.index, SchemaExport(["a"]).index, SchemaExport.document("a", track: "v1"),
    ]
    var files: [String: [UInt8]] = [:]
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      let path = (folders.randomElement(using: &generator) ?? "") + (names.randomElement(using: &generator) ?? "")
      files[path] = Array((texts.randomElement(using: &generator) ?? "").utf8)
    }
    // An empty folder is no archive entry; one file keeps the folder in being.
    files["LICENSE"] = []
    return files
  }
}
