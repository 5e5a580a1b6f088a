import DriftModel

/// What a path alone says about a schema's file: its folders, its identity, and the track that its folders name.
struct SchemaFile {
  let path: String
  /// The names of the folders on the way to the file, outermost first.
  let folders: [String]
  let name: String

  init(path: String) {
    self.path = path
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    folders = Array(parts.dropLast())
    name = parts.last ?? ""
  }

  /// Whether some component begins with a dot, as in `.git/config.json` or the `._x.json` that some systems add.
  var isHidden: Bool { (folders + [name]).contains { $0.utf8.first == UInt8(ascii: ".") } }

  /// Whether a file of this name is read as a schema where no index lists it.
  var isSchemaCandidate: Bool {
    Self.hasSchemaEnding(name) && !isHidden && name != Self.indexName && name != PinMetadata.fileName
  }

  /// The file's name without `.schema.json` or `.json`: the identity of a document that does not state its own.
  var identity: String { Self.identity(of: name.hasSuffix(".json") ? String(name.dropLast(5)) : name) }

  /// The innermost folder that is called like a track, such as `v1` in `v1/telemetry/x.json`.
  var track: String? { folders.last(where: Self.isTrackName) }

  static let indexName = "index.json"

  static func hasSchemaEnding(_ name: String) -> Bool { name.hasSuffix(".json") }

  /// Whether `name` is `v` and one to nine digits.
  static func isTrackName(_ name: String) -> Bool {
    let bytes = name.utf8
    return bytes.first == UInt8(ascii: "v") && (2...10).contains(bytes.count)
      && bytes.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// `schemaID` without the `.schema` or `.schema.json` that some of Core's names carry.
  static func identity(of schemaID: String) -> String {
    for ending in [".schema.json", ".schema"] where schemaID.hasSuffix(ending) {
      return String(schemaID.dropLast(ending.count))
    }
    return schemaID
  }
}
