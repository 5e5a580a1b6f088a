public import DriftModel

/// The layout in which a folder or an archive holds its schemas.
public enum ReadingKind: Hashable, Sendable {
  /// Core's export, whose `index.json` says which schemas there are.
  case coreExport
  /// A folder of `*.json` files.
  case plainFolder
  /// A folder of copies that a `_metadata.json` says were fetched from a registry.
  case pinnedCopies(PinMetadata)

  /// Whether the schemas are copies that some other repository pinned, not an origin of their own.
  public var isPinned: Bool {
    if case .pinnedCopies = self { true } else { false }
  }
}
