import Foundation
import JSONModel
import JSONSchema
import Testing

/// The official test suite, which stands beside the package where it is at hand.
enum SuiteFolder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/JSON-Schema-Test-Suite")

  static let isAtHand = FileManager.default.fileExists(atPath: root.path)

  static let dialects: [(folder: String, dialect: Dialect)] = [
    ("draft4", .draft4), ("draft6", .draft6), ("draft7", .draft7), ("draft2019-09", .draft201909),
    ("draft2020-12", .draft202012),
  ]

  /// The files of required cases.
  static let required = files(in: "")

  /// The files of optional cases.
  static let optional = files(in: "optional") + files(in: "optional/format")

  private static func files(in folder: String) -> [SuiteFile] {
    dialects.flatMap { name, dialect in
      let path = folder.isEmpty ? name : "\(name)/\(folder)"
      let entries =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "tests/\(path)").path)) ?? []
      return entries.filter { $0.hasSuffix(".json") }.sorted().map {
        SuiteFile(path: "\(path)/\($0)", dialect: dialect)
      }
    }
  }

  /// What the suite expects at `http://localhost:1234`.
  static let remotes: SchemaResources = {
    let folder = root.appending(path: "remotes")
    let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
    return SchemaResources(
      paths.filter { $0.hasSuffix(".json") }.compactMap { path in
        guard let bytes = try? Data(contentsOf: folder.appending(path: path)),
          let document = try? JSONDocument(parsing: Array(bytes))
        else { return nil }
        return ("http://localhost:1234/\(path)", document)
      })
  }()
}

/// One file of the suite: groups of cases that share a schema.
struct SuiteFile: CustomTestStringConvertible {
  let path: String
  let dialect: Dialect

  var testDescription: String { path }

  struct Case {
    let name: String
    let instance: JSONValue
    let isValid: Bool
    let validator: SchemaValidator
  }

  /// All cases of the file, each named `path: group: case`.
  func cases(assertingFormats: Bool = false) throws -> [Case] {
    let bytes = try Data(contentsOf: SuiteFolder.root.appending(path: "tests/\(path)"))
    var cases: [Case] = []
    for group in try JSONDocument(parsing: Array(bytes)).root.array.map(Array.init) ?? [] {
      let schema = try JSONDocument(parsing: JSONOutput.value(try Self.member("schema", of: group)).text(pretty: false))
      let index = try SchemaIndex(schema, dialect: dialect, resources: SuiteFolder.remotes)
      let validator = SchemaValidator(index, assertingFormats: assertingFormats)
      for test in try Self.member("tests", of: group).array.map(Array.init) ?? [] {
        cases.append(
          Case(
            name: "\(path): \(group["description"]?.string ?? ""): \(test["description"]?.string ?? "")",
            instance: try Self.member("data", of: test), isValid: test["valid"]?.boolean == true,
            validator: validator))
      }
    }
    return cases
  }

  private static func member(_ name: String, of value: JSONValue) throws -> JSONValue {
    guard let member = value[name] else { throw Unreadable(what: "a case without \(name)") }
    return member
  }

  struct Unreadable: Error { let what: String }
}
