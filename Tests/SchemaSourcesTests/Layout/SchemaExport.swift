import DriftModel
@testable import SchemaSources

/// A small export in the layout of Core's, built file by file so that a test can spoil one thing in it.
struct SchemaExport {
  var entries: [[String: String]] = []
  var files: [String: [UInt8]] = [:]

  /// An export of one schema a name, all on `track`.
  init(_ names: [String] = ["telemetry.FeedbackEvent", "telemetry.HealthStatus"], track: String = "v1") {
    for name in names {
      add(name, track: track, text: SchemaExport.document(name, track: track))
    }
  }

  static func document(_ name: String, track: String, version: String = "1.2.8", more: String = "") -> String {
    #"{"$schema_id":"\#(name)","$track":"\#(track)","$core_version":"\#(version)","type":"object"\#(more)}"#
  }

  /// Adds a schema to the index and its file to the track's folder.
  mutating func add(_ name: String, track: String, text: String, file: String? = nil) {
    let file = file ?? name + ".schema.json"
    files[track + "/" + file] = Array(text.utf8)
    entries.append([
      "schema_id": quoted(name), "core_version": quoted("1.2.8"), "track": quoted(track), "kind": quoted("telemetry"),
      "file": quoted(file), "sha256": quoted(SHA256Digest(of: text.utf8).description), "deprecated": "false",
      "supersedes": "[]",
    ])
  }

  /// The text of the index; the members' values are raw JSON.
  var index: String {
    let schemas = entries.map { entry in
      "{" + entry.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
    }
    return #"{"generated_at":0,"core":{"version":"9.9.9"},"tracks":["v1"],"schemas":["# + schemas.joined(separator: ",")
      + "]}"
  }

  /// All files with the index, below `folder`, which is empty or ends in a slash.
  func tree(below folder: String = "") -> [String: [UInt8]] {
    var all = files
    all["index.json"] = Array(index.utf8)
    return Dictionary(uniqueKeysWithValues: all.map { (folder + $0.key, $0.value) })
  }
}

/// `text`, which needs no escapes, as a JSON string.
func quoted(_ text: String) -> String { "\"\(text)\"" }

/// The reading of files in memory by a source called `core`.
func readLayout(_ files: [String: [UInt8]], track: String? = nil, rootFolderName: String? = nil) -> LayoutReading {
  let source = SourceDefinition(name: "core", kind: .directory, location: "schemas", track: track)
  return ArtifactLayout(source: source, rootFolderName: rootFolderName).read(FileTree(prefix: "schemas/", files: files))
}

extension LayoutReading {
  /// The subjects that were read, as text and in order.
  var subjects: [String] { fetched.map(\.subject).sorted().map(\.description) }
}
