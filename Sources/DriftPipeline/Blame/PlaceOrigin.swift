public import DriftHistory

/// A place of a version, and the version that introduced it in its present form.
public struct PlaceOrigin: Sendable {
  public let place: SchemaPlace
  public let version: SchemaVersion
  /// The commit that carried the version first, where it was imported from a repository.
  public let revision: String?
}

/// The origins of a version's places.
public struct BlameAnswer: Sendable {
  /// The version whose places these are.
  public let version: SchemaVersion
  /// The places in the order of the document.
  public let origins: [PlaceOrigin]
}
