import DriftModel

/// The reading of a tree of files as schemas, the same for folders and archives.
///
/// An `index.json` at the root, under `artifacts/core-schemas/` or under `core-schemas/` makes the tree an export of
/// Core, also below one folder that wraps all of it, as archives often have. Without an index every `*.json` is a
/// schema. Deterministic; no access to anything but the tree.
struct ArtifactLayout: Sendable {
  /// The source whose subjects and whose track the reading uses.
  let source: SourceDefinition
  /// The tree as messages name it.
  let place: String
  /// The name of the tree's own folder, which names the track where it looks like one; `nil` for an archive.
  let rootFolderName: String?

  /// - Parameter place: the source's own location where it is left out.
  init(source: SourceDefinition, place: String? = nil, rootFolderName: String? = nil) {
    self.source = source
    self.place = place ?? source.location
    self.rootFolderName = rootFolderName
  }

  /// The schemas of `tree`; a tree without any is a failure.
  func read(_ tree: FileTree) -> LayoutReading {
    var harvest = SchemaHarvest(source: source)
    if let root = Self.indexFolder(of: tree) {
      IndexedLayout(tree: tree, root: root).read(into: &harvest)
      return harvest.reading(.coreExport, at: place)
    }
    let rootTrack = rootFolderName.flatMap { SchemaFile.isTrackName($0) ? $0 : nil }
    let plain = PlainLayout(tree: tree, rootTrack: rootTrack)
    plain.read(into: &harvest)
    return harvest.reading(plain.kind, at: place)
  }

  /// The folder of the index, empty or with a `/` at its end.
  private static func indexFolder(of tree: FileTree) -> String? {
    let usual = ["", "artifacts/core-schemas/", "core-schemas/"]
    let wrapped = wrappingFolder(of: tree).map { wrapper in usual.map { wrapper + "/" + $0 } } ?? []
    return (usual + wrapped).first { tree.contains($0 + SchemaFile.indexName) }
  }

  /// The one folder at the top that all files are in, if there is one and it is not a track's.
  private static func wrappingFolder(of tree: FileTree) -> String? {
    let tops = Set(tree.paths.lazy.map(SchemaFile.init).filter { !$0.isHidden }.map(\.folders.first))
    guard tops.count == 1, let top = tops.first, let folder = top, !SchemaFile.isTrackName(folder) else { return nil }
    return folder
  }
}
