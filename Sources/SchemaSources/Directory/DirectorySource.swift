public import DriftModel

/// A source that reads schemas from a folder: Core's export, pinned copies, or plain `*.json` files.
///
/// Reads on the calling task; the time is that of reading every JSON file of the folder once.
public struct DirectorySource: SchemaSource {
  public let definition: SourceDefinition
  private let path: String
  private let limits: DirectoryLimits

  /// The source that `definition` describes, whose location is relative to the folder `base`.
  public init(definition: SourceDefinition, base: String, limits: DirectoryLimits = .standard) {
    self.definition = definition
    self.path = SourcePath.resolve(definition.location, base: base)
    self.limits = limits
  }

  public func collect() async -> CollectionOutcome { reading().outcome(of: definition) }

  /// The folder read as schemas, with the layout in which they were found.
  public func reading() -> LayoutReading {
    let walk: FolderWalk
    do {
      walk = try FolderWalk(through: path, place: name, limits: limits)
    } catch {
      return LayoutReading(failures: [error.collectionFailure()])
    }
    if walk.files.isEmpty && !walk.failures.isEmpty {
      return LayoutReading(failures: walk.failures, remarks: walk.remarks)
    }
    let layout = ArtifactLayout(source: definition, rootFolderName: SchemaFile(path: name).name)
    return layout.read(tree(of: walk)).after(failures: walk.failures, remarks: walk.remarks)
  }

  private var name: String { SourcePath.withoutTrailingSlashes(definition.location) }

  private func tree(of walk: FolderWalk) -> FileTree {
    let (files, unreadable) = (walk.files, walk.unreadableMetadata)
    let (limit, prefix) = (limits.maximumFileBytes, name + "/")
    return FileTree(prefix: prefix, paths: Array(files.keys) + unreadable.keys) { relative throws(FileFailure) in
      if let failure = unreadable[relative] { throw failure }
      return try BoundedFile.read(files[relative] ?? relative, limit: limit, place: prefix + relative)
    }
  }
}
