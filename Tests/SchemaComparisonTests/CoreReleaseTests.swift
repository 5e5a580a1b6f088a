import Foundation
import JSONModel
import JSONSchema
import SchemaComparison
import Testing

@Suite("Real releases")
struct CoreReleaseTests {
  private static let releases = ["1.2.0", "1.2.8", "1.4.61"]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/core-releases").standardized
  private static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test("say the same throughout", .enabled(if: isPresent, "needs ../shared/data/core-releases"))
  func equal() throws {
    let first = try Self.schemas(of: Self.releases[0])
    #expect(first.count == 22)
    for release in Self.releases.dropFirst() {
      let schemas = try Self.schemas(of: release)
      #expect(schemas.keys.sorted() == first.keys.sorted())
      for (name, schema) in schemas {
        let old = try #require(first[name])
        let diff = SchemaDiff(old: old, new: schema)
        #expect(diff.isMetadataOnly && diff.changes.isEmpty, "\(release) \(name)")
        #expect(StructureForm.bytes(of: old) == StructureForm.bytes(of: schema), "\(release) \(name)")
        #expect(MetadataDifference.between(old, schema).map(\.pointer.description).contains("/$core_version"))
      }
    }
  }

  @Test("differ from schema to schema", .enabled(if: isPresent, "needs ../shared/data/core-releases"))
  func different() throws {
    let schemas = try Self.schemas(of: "1.4.61").sorted { $0.key < $1.key }
    for (name, old) in schemas {
      for (other, new) in schemas {
        let diff = SchemaDiff(old: old, new: new)
        let isEqual = StructureForm.bytes(of: old) == StructureForm.bytes(of: new)
        #expect(isEqual == diff.changes.isEmpty, "\(name) \(other)")
      }
    }
  }

  private static func schemas(of release: String) throws -> [String: SchemaDocument] {
    let folder = folder.appending(path: "\(release)/v1")
    var schemas: [String: SchemaDocument] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let document = try JSONDocument(parsing: [UInt8](Data(contentsOf: file)))
      schemas[file.lastPathComponent] = try SchemaDocument(document)
    }
    return schemas
  }
}
