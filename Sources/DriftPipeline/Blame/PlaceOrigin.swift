import DriftHistory
public import DriftModel

/// A place of a version, and the document that introduced it in its present form.
public struct PlaceOrigin: Sendable {
  public let place: SchemaPlace
  public let document: RecordedDocument
  /// The commit that carried the document first, where the history knows it.
  public let commit: String?

  /// When the place came to be as it is: the first run that saw it, or the publication that carried it.
  public var since: Timestamp { document.since }
}

/// The origins of a document's places.
public struct BlameAnswer: Sendable {
  /// The document whose places these are.
  public let document: RecordedDocument
  /// The places in the order of the document.
  public let origins: [PlaceOrigin]
}

extension RecordedDocument {
  /// When the document was there for the first time, as far as the history tells.
  var since: Timestamp {
    switch self {
    case .version(let version): version.firstRun.startedAt
    case .carried(let document): document.carriedSince
    }
  }
}
