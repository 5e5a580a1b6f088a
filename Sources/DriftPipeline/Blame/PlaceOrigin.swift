import DriftHistory
public import DriftModel

/// A place of a version, and the document that introduced it in its present form.
public struct PlaceOrigin: Sendable {
  public let place: SchemaPlace
  public let document: RecordedDocument
  /// The commit that carried the document first, where the history knows it.
  public let commit: String?

  /// When the place came to be as it is: the first run that saw it, or the publication that carried it. Where a registry lists
  /// the version and nobody dates it, the run that read it, which is no earlier.
  public let since: Timestamp

  /// Whether `since` is the moment itself and not only one by which the place was there.
  public var isDated: Bool {
    if case .carried(let document) = document { document.release != nil } else { true }
  }
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
