public import DriftModel

/// A place that schemas are read from: a folder, an archive, a registry, a repository's releases.
///
/// Adding one takes a folder beside the others and one case in `SourceCatalog.swift`.
public protocol SchemaSource: Sendable {
  /// The source as the configuration names it.
  var definition: SourceDefinition { get }

  /// One reading of everything that the source offers.
  ///
  /// It never throws: what could not be read is a `CollectionFailure` of the outcome, so that a source that is away is
  /// never mistaken for a source that offers nothing.
  func collect() async -> CollectionOutcome
}
