import DriftModel
import JSONModel

/// A folder without an index read file by file: every `*.json` at any depth is a schema.
///
/// The track is the folder's, else the pin's, else the document's, else the configured one. The identity is the
/// document's, else the file's name. A file that is not JSON is handed over all the same: its reader will say so.
struct PlainLayout {
  let tree: FileTree
  /// The track that the name of the tree's own folder gives.
  let rootTrack: String?
  private let pins: [String: PinMetadata]
  private let pinRemarks: [Problem]

  init(tree: FileTree, rootTrack: String?) {
    self.tree = tree
    self.rootTrack = rootTrack
    var pins: [String: PinMetadata] = [:]
    var remarks: [Problem] = []
    for file in tree.paths.lazy.map(SchemaFile.init) where file.name == PinMetadata.fileName && !file.isHidden {
      do {
        let bytes = try tree.bytes(of: file.path)
        let pin = try PinMetadata(bytes) { tree.location(of: file.path, pointer: $0) }
        pins[file.folders.joined(separator: "/")] = pin
        remarks += pin.failedSchemas.map { name in
          Problem(
            what: "the pin could not fetch \(name)", place: tree.location(of: file.path, pointer: "/failed_schemas"),
            next: "fetch the pinned copies again")
        }
      } catch {
        remarks.append(error.problem)
      }
    }
    self.pins = pins
    pinRemarks = remarks
  }

  /// Pinned copies where some folder has readable metadata, the outermost of which stand for the reading.
  var kind: ReadingKind {
    pins.min { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }.map { .pinnedCopies($0.value) }
      ?? .plainFolder
  }

  /// Adds every schema of the tree to `harvest`.
  func read(into harvest: inout SchemaHarvest) {
    harvest.remarks += pinRemarks
    for file in tree.paths.lazy.map(SchemaFile.init) {
      if file.isSchemaCandidate {
        read(file, into: &harvest)
      } else if file.name == SchemaFile.indexName, !file.isHidden {
        harvest.remarks.append(
          Problem(
            what: "an index below the root is not used", place: tree.location(of: file.path),
            next: "point the source at the folder of this index, if it is an export of Core"))
      }
    }
  }

  private func read(_ file: SchemaFile, into harvest: inout SchemaHarvest) {
    let location = tree.location(of: file.path)
    let named = file.track ?? rootTrack ?? pin(of: file)?.track
    do {
      let bytes = try tree.bytes(of: file.path)
      let claims = DocumentClaims(of: bytes)
      let track = named ?? claims.track ?? harvest.source.track ?? ""
      guard harvest.wants(track: track) else { return }
      let subject = SubjectName(
        source: harvest.source.name, track: track, schema: claims.schemaID ?? file.identity)
      harvest.add(
        FetchedSchema(
          subject: subject, bytes: bytes, coreVersion: claims.coreVersion, deprecated: claims.isDeprecated,
          declaredDigest: SHA256Digest(of: bytes), location: location))
    } catch {
      let track = named ?? harvest.source.track ?? ""
      let subject = SubjectName(source: harvest.source.name, track: track, schema: file.identity)
      harvest.failures.append(error.collectionFailure(of: subject))
    }
  }

  /// The metadata of the file's folder, or of the nearest folder around it that has some.
  private func pin(of file: SchemaFile) -> PinMetadata? {
    for depth in stride(from: file.folders.count, through: 0, by: -1) {
      if let pin = pins[file.folders.prefix(depth).joined(separator: "/")] { return pin }
    }
    return nil
  }
}
