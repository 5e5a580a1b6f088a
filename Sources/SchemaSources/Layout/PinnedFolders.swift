import DriftModel
import JSONModel

/// The folders of a tree that have a `_metadata.json`, each of which holds for its folder and those below.
struct PinnedFolders {
  /// What is odd about metadata that can be used all the same, and what their pins could not fetch.
  private(set) var remarks: [Problem] = []
  /// Why the metadata of some folders cannot be used, in the order of their paths.
  private(set) var damage: [FileFailure] = []
  private var pins: [String: Result<PinMetadata, FileFailure>] = [:]

  /// Reads all metadata of `tree` that are not hidden.
  init(of tree: FileTree) {
    for file in tree.paths.lazy.map(SchemaFile.init) where file.name == PinMetadata.fileName && !file.isHidden {
      let folder = file.folders.joined(separator: "/")
      do {
        let bytes = try tree.bytes(of: file.path)
        let pin = try PinMetadata(bytes, remarks: &remarks) { tree.location(of: file.path, pointer: $0) }
        pins[folder] = .success(pin)
        remarks += pin.failedSchemas.map { name in
          Problem(
            what: "the pin could not fetch \(name)", place: tree.location(of: file.path, pointer: "/failed_schemas"),
            next: "fetch the pinned copies again")
        }
      } catch {
        pins[folder] = .failure(error)
        damage.append(error)
      }
    }
  }

  /// The readable metadata, those nearest to the root first.
  var readable: [PinMetadata] {
    pins.compactMap { folder, pin in (try? pin.get()).map { (folder: folder, pin: $0) } }
      .sorted { ($0.folder.utf8.count, $0.folder) < ($1.folder.utf8.count, $1.folder) }.map(\.pin)
  }

  /// The readable metadata nearest to the root.
  var outermost: PinMetadata? { readable.first }

  /// The metadata of the file's folder, or of the nearest folder around it that has some; throws their damage.
  func pin(of file: SchemaFile) throws(FileFailure) -> PinMetadata? {
    for depth in stride(from: file.folders.count, through: 0, by: -1) {
      if let pin = pins[file.folders.prefix(depth).joined(separator: "/")] { return try pin.get() }
    }
    return nil
  }

  /// The failure of a source whose schemas' tracks only these damaged metadata could tell.
  static func failure(_ damage: FileFailure) -> CollectionFailure {
    FileFailure(
      damage.reason, "the tracks of pinned copies cannot be told: \(damage.problem.what)", at: damage.problem.place,
      next: "fetch the pinned copies again, or correct the file"
    ).collectionFailure()
  }
}
