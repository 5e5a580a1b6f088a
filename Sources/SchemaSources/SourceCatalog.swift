public import DriftModel

/// The one place where a kind of source becomes the code that reads it.
public enum SourceCatalog {
  /// The source that a definition describes; relative paths start at `folder`, and `shelf` holds what earlier runs
  /// kept.
  public static func source(
    for definition: SourceDefinition, in folder: String, shelf: any EditionShelf = EmptyEditionShelf()
  ) -> any SchemaSource {
    switch definition.kind {
    case .directory: DirectorySource(definition: definition, base: folder)
    case .archive: ArchiveSource(definition: definition, base: folder)
    case .registry: RegistrySource(definition)
    case .confluent: ConfluentSource(definition, shelf: shelf)
    case .gitHubRelease, .gitHubArtifact: GitHubSource(definition, shelf: shelf)
    }
  }
}
