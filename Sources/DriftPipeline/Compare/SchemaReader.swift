import DriftConfiguration
import DriftHistory
import DriftModel
import JSONModel
import JSONSchema
import SchemaComparison

/// The reading of stored or fetched bytes as a schema, in the dialect that the configuration gives to their source, with
/// references followed into the documents that it names.
struct SchemaReader: Sendable {
  private let dialects: [String: Dialect]
  private let resources: SchemaResources

  init(sources: [SourceDefinition], resources: SchemaResources) {
    self.resources = resources
    dialects = Dictionary(
      sources.compactMap { source in source.dialect.flatMap(Dialect.init(named:)).map { (source.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The configured dialect of a source's documents without `$schema`.
  func dialect(of source: String) -> Dialect? { dialects[source] }

  /// The document that some bytes are; the problem names `location`.
  func document(in bytes: [UInt8], location: String) throws(Problem) -> JSONDocument {
    do {
      return try JSONDocument(parsing: bytes)
    } catch {
      throw error.problem(in: location)
    }
  }

  /// The schema that some bytes are, by itself; the problem names `location`.
  func schema(in bytes: [UInt8], from source: String, location: String) throws(Problem) -> SchemaDocument {
    try schema(try document(in: bytes, location: location), from: source, location: location)
  }

  /// The schema that a document is, by itself; the problem names `location`.
  func schema(_ document: JSONDocument, from source: String, location: String) throws(Problem) -> SchemaDocument {
    do {
      return try SchemaDocument(document, dialect: dialects[source], resources: resources)
    } catch {
      throw Problem(what: error.what, place: "\(location) \(error.place)", next: error.next)
    }
  }

  /// The schema with its references followed to its neighbours too, seen from `address`; where they lead to none of them it
  /// is `schema` as it was, and the address means nothing.
  func schema(_ schema: SchemaDocument, from source: String, at address: String, beside neighbours: SchemaNeighbours)
    -> SchemaDocument
  {
    let placed = try? SchemaDocument(
      schema.document, dialect: dialects[source], resources: resources.beside(neighbours), uri: address)
    guard let placed else { return schema }
    let isNews =
      placed.index.reachedDocuments.count > schema.index.reachedDocuments.count || placed.index.hasContestedReferences
    return isNews ? placed : schema
  }

  /// The two fingerprints of a fetched schema, or the problem that makes it unreadable.
  ///
  /// They are those of the document by itself: what a neighbour says may change while this document stands.
  func examine(_ fetched: FetchedSchema) -> Examination {
    do {
      let schema = try schema(in: fetched.bytes, from: fetched.subject.source, location: fetched.location)
      return Examination(
        contentDigest: SHA256Digest(of: CanonicalJSON.bytes(of: schema.document.root)),
        structureDigest: StructureDigest.of(schema), problem: nil)
    } catch {
      return Examination(contentDigest: nil, structureDigest: nil, problem: error)
    }
  }
}
