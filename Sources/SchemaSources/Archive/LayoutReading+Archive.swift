import DriftModel

extension LayoutReading {
  /// The archive in `bytes`, which messages call `place`, read as schemas of `source`. All in memory.
  init(ofArchive bytes: [UInt8], source: SourceDefinition, place: String, limits: ArchiveLimits) {
    do {
      let contents = try ArchiveReader(place: place, limits: limits).contents(of: bytes)
      let tree = FileTree(prefix: place + "!/", files: contents.files)
      self = ArtifactLayout(source: source, place: place).read(tree)
    } catch {
      self.init(failures: [error.collectionFailure()])
    }
  }
}
