public import JSONModel

/// The documents that references may lead to besides the schema itself, by their URIs.
///
/// The metaschemas of all dialects are always among them, with their vocabularies; nothing else is ever fetched.
public struct SchemaResources: Sendable {
  /// No documents but the metaschemas.
  public static let none = SchemaResources([])

  private let documents: [ExactText: JSONDocument]
  private var neighbours = SchemaNeighbours.none

  /// The documents by the URIs where they are found, and by those that they give themselves in `$id`, or `id`.
  ///
  /// Fragments count for nothing. Of several documents with one URI the first is kept, and one that is found there goes
  /// before one that says so itself.
  public init(_ documents: [(uri: String, document: JSONDocument)]) {
    var byURI: [ExactText: JSONDocument] = [:]
    for (uri, document) in documents {
      let key = ExactText(URIReference(uri).resource)
      if byURI[key] == nil { byURI[key] = document }
    }
    for (uri, document) in documents {
      guard let identifier = (document.root["$id"] ?? document.root["id"])?.string else { continue }
      let key = ExactText(URIReference(identifier).resolved(against: URIReference(uri)).resource)
      if byURI[key] == nil { byURI[key] = document }
    }
    self.documents = byURI
  }

  /// The same documents, and behind them the neighbours of a schema: they replace none of these, and say what references
  /// lead to but not what a `$schema` means.
  public func beside(_ neighbours: SchemaNeighbours) -> SchemaResources {
    var resources = self
    resources.neighbours = neighbours
    return resources
  }

  /// The document with a URI without fragment. The published metaschemas come first, so that nothing can replace them.
  func document(at uri: String) -> JSONDocument? {
    Metaschemas.document(at: uri) ?? documents[ExactText(uri)]
  }

  /// The document that a reference to a URI without fragment leads to.
  func target(at uri: String) -> JSONDocument? { document(at: uri) ?? neighbours.document(at: uri) }

  /// The places of the neighbours that claim a URI which therefore leads nowhere.
  func claimants(of uri: String) -> [String]? { neighbours.claimants(of: uri) }
}
