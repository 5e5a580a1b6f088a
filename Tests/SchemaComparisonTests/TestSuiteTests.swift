import Foundation
import JSONModel
import JSONSchema
import SchemaComparison
import Testing

@Suite("Schemas of the JSON Schema Test Suite")
struct TestSuiteTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/JSON-Schema-Test-Suite/tests").standardized
  private static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(
    "load, and equal themselves", .enabled(if: isPresent, "needs ../shared/data/JSON-Schema-Test-Suite"),
    arguments: [
      ("draft4", Dialect.draft4), ("draft6", .draft6), ("draft7", .draft7), ("draft2019-09", .draft201909),
      ("draft2020-12", .draft202012),
    ])
  func load(folder: String, dialect: Dialect) throws {
    let loaded = try Self.schemas(in: folder).map { try schema($0, dialect: dialect) }
    #expect(loaded.count > 150)
    for (index, old) in loaded.enumerated() {
      #expect(SchemaDiff(old: old, new: old).changes.isEmpty)
      let next = loaded[(index + 1) % loaded.count]
      let isEqual = StructureForm.bytes(of: old) == StructureForm.bytes(of: next)
      #expect(SchemaDiff(old: old, new: next).changes.isEmpty == isEqual)
    }
  }

  /// The texts of all schemas of one folder.
  private static func schemas(in name: String) throws -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.appending(path: name).path)?.compactMap { $0 as? String }
    return try (paths ?? []).sorted().filter { $0.hasSuffix(".json") }.flatMap { path in
      let file = folder.appending(path: name).appending(path: path)
      let document = try JSONDocument(parsing: [UInt8](Data(contentsOf: file)))
      let groups = document.root.array.map { Array($0) } ?? []
      return groups.compactMap { $0["schema"].map { String(decoding: $0.sourceBytes, as: UTF8.self) } }
    }
  }
}
