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

  /// The schema that some bytes are; the problem names `location`.
  func schema(in bytes: [UInt8], from source: String, location: String) throws(Problem) -> SchemaDocument {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw error.problem(in: location)
    }
    do {
      return try SchemaDocument(document, dialect: dialects[source], resources: resources)
    } catch {
      throw Problem(what: error.what, place: "\(location) \(error.place)", next: error.next)
    }
  }

  /// The two fingerprints of a fetched schema, or the problem that makes it unreadable.
  func examine(_ fetched: FetchedSchema) -> Examination {
    do {
      let schema = try schema(in: fetched.bytes, from: fetched.subject.source, location: fetched.location)
      return Examination(
        contentDigest: SHA256Digest(of: CanonicalJSON.bytes(of: schema.document.root)),
        structureDigest: SHA256Digest(of: StructureForm.bytes(of: schema)), problem: nil)
    } catch {
      return Examination(contentDigest: nil, structureDigest: nil, problem: error)
    }
  }
}
