public import DriftModel

/// A source that reads schemas from a zip, tar.gz or tar archive on disk, all in memory.
///
/// An archive that is broken anywhere, or that has an entry which an honest one does not have, gives no schema at all:
/// half of an export would look like schemas that were removed.
public struct ArchiveSource: SchemaSource {
  public let definition: SourceDefinition
  private let path: String
  private let limits: ArchiveLimits

  /// The source that `definition` describes, whose location is relative to the folder `base`.
  public init(definition: SourceDefinition, base: String, limits: ArchiveLimits = .standard) {
    self.definition = definition
    self.path = SourcePath.resolve(definition.location, base: base)
    self.limits = limits
  }

  public func collect() async -> CollectionOutcome { reading().outcome(of: definition) }

  /// The archive read as schemas, with the layout in which they were found.
  public func reading() -> LayoutReading {
    do {
      return reading(ofArchive: try BoundedFile.read(path, limit: limits.maximumArchiveBytes, place: path))
    } catch {
      return LayoutReading(failures: [error.collectionFailure()])
    }
  }

  /// The archive whose bytes are in memory already, read as schemas.
  func reading(ofArchive bytes: [UInt8]) -> LayoutReading {
    LayoutReading(ofArchive: bytes, source: definition, place: definition.location, limits: limits)
  }
}
