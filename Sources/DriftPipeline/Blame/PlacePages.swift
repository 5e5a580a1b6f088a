import DriftHistory
import DriftModel
import JSONModel

/// The forms of the places of recorded documents, each document read at most once.
///
/// A class since it remembers; it lives inside one reading of the history.
final class PlacePages {
  private let schemas: StoredSchemas
  private var pages: [SHA256Digest: [SchemaPlace.Identity: String]?] = [:]

  init(_ schemas: StoredSchemas) { self.schemas = schemas }

  /// The forms of a document's places; `nil` where it could not be understood, and says nothing.
  func forms(of document: RecordedDocument) throws -> [SchemaPlace.Identity: String]? {
    if let known = pages[document.digest] { return known }
    let reading = try schemas.reading(of: document)
    let forms = (try? reading.get()).map { SchemaPlaces(of: $0).byIdentity }
    pages[document.digest] = forms
    return forms
  }
}
