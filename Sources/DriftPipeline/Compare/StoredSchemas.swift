import DriftHistory
import DriftModel
import JSONModel
import JSONSchema

/// The recorded versions as schemas, each parsed at most once in a run, and each read beside those that stood with it.
///
/// A class since it remembers; it lives inside one transaction and never leaves it.
final class StoredSchemas {
  private let history: HistoryReader
  private let reader: SchemaReader
  /// The newest run that is looked at.
  private let newest: Int64
  private var documents: [SHA256Digest: Result<JSONDocument, Problem>] = [:]
  private var alone: [Int64: Result<SchemaDocument, Problem>] = [:]
  private var beside: [Standing: SchemaDocument] = [:]
  private var neighbours: [Neighbourhood: SchemaNeighbours] = [:]

  init(history: HistoryReader, reader: SchemaReader, newest: Int64) {
    self.history = history
    self.reader = reader
    self.newest = newest
  }

  /// The schema of a version, or `nil` where it is recorded as unreadable, or is no schema in the dialect that is
  /// configured now: a night is never lost over one document.
  ///
  /// References are followed to the versions that stood after `run`, for `nil` after the last run in which this one did.
  func schema(of version: SchemaVersion, asOf run: Int64? = nil) throws -> SchemaDocument? {
    guard version.problem == nil else { return nil }
    let reading = try reading(of: version, asOf: run)
    return try? reading.get()
  }

  /// The same for whatever is recorded, with the problem of a document that is no schema.
  func reading(of version: SchemaVersion, asOf run: Int64? = nil) throws -> Result<SchemaDocument, Problem> {
    let alone = try self.alone(version)
    guard case .success(let schema) = alone, schema.index.hasUnresolvedReferences else { return alone }
    let run = run ?? version.closedBy.map { $0.id - 1 } ?? newest
    let standing = Standing(version: version.id, run: run)
    if let known = beside[standing] { return .success(known) }
    let found = try self.schema(schema, as: version, asOf: run)
    beside[standing] = found
    return .success(found)
  }

  /// A recorded document as a schema, with the problem of one that cannot be read.
  func reading(of document: RecordedDocument) throws -> Result<SchemaDocument, Problem> {
    switch document {
    case .version(let version):
      if let problem = version.problem { return .failure(problem) }
      return try reading(of: version)
    case .carried(let carried): return try reading(of: carried)
    }
  }

  /// What a release carried, read by itself, with the problem of a document that is no schema.
  func reading(of document: CarriedDocument) throws -> Result<SchemaDocument, Problem> {
    if let problem = document.problem { return .failure(problem) }
    return try self.document(document.digest, at: document.location).flatMap { read in
      Result { () throws(Problem) in
        try reader.schema(read, from: document.subject.source, location: document.location)
      }
    }
  }

  /// What a registry lists, read in the place of a version: its references lead to what stands beside that.
  func reading(
    of document: CarriedDocument, inPlaceOf version: SchemaVersion?, asOf run: Int64?
  ) throws -> Result<SchemaDocument, Problem> {
    let alone = try reading(of: document)
    guard document.release == nil, let version, case .success(let schema) = alone else { return alone }
    return .success(try self.schema(schema, as: version, asOf: run))
  }

  /// A schema as if it stood in the place of a version, beside what stood after a run.
  func schema(_ schema: SchemaDocument, as version: SchemaVersion, asOf run: Int64? = nil) throws -> SchemaDocument {
    guard schema.index.hasUnresolvedReferences else { return schema }
    let subject = version.subject
    return reader.schema(
      schema, from: subject.source, at: version.location,
      beside: try neighbours(in: Neighbourhood(source: subject.source, track: subject.track, run: run ?? newest)))
  }

  /// Whether the meaning of a version may depend on other documents; `false` is certain.
  func mayReferElsewhere(_ version: SchemaVersion) throws -> Bool {
    let document = try document(of: version)
    return (try? document.get())?.mayReferElsewhere ?? false
  }

  /// The same of a document that is read by itself.
  func mayReferElsewhere(_ carried: CarriedDocument) throws -> Bool {
    let document = try document(carried.digest, at: carried.location)
    return (try? document.get())?.mayReferElsewhere ?? false
  }

  /// Whether two versions are known to have one structure, by what was recorded of them. Of documents that may refer to
  /// others this tells nothing.
  func haveOneStructure(_ old: SchemaVersion, _ new: SchemaVersion) throws -> Bool {
    guard let structure = old.structureDigest, structure == new.structureDigest else { return false }
    return try !mayReferElsewhere(old) && !mayReferElsewhere(new)
  }

  private func alone(_ version: SchemaVersion) throws -> Result<SchemaDocument, Problem> {
    if let known = alone[version.id] { return known }
    let reading = try document(of: version).flatMap { document in
      Result { () throws(Problem) in
        try reader.schema(document, from: version.subject.source, location: version.location)
      }
    }
    alone[version.id] = reading
    return reading
  }

  private func document(of version: SchemaVersion) throws -> Result<JSONDocument, Problem> {
    try document(version.digest, at: version.location)
  }

  private func document(_ digest: SHA256Digest, at location: String) throws -> Result<JSONDocument, Problem> {
    if let known = documents[digest] { return known }
    let bytes = try history.bytes(digest: digest)
    let document = Result { () throws(Problem) in try reader.document(in: bytes, location: location) }
    documents[digest] = document
    return document
  }

  private func neighbours(in neighbourhood: Neighbourhood) throws -> SchemaNeighbours {
    if let known = neighbours[neighbourhood] { return known }
    let (source, track) = (neighbourhood.source, neighbourhood.track)
    var members: [(location: String, document: JSONDocument)] = []
    for version in try history.standing(source: source, track: track, asOf: neighbourhood.run)
    where version.problem == nil {
      if case .success(let document) = try document(of: version) { members.append((version.location, document)) }
    }
    let found = SchemaNeighbours(members, dialect: reader.dialect(of: source))
    neighbours[neighbourhood] = found
    return found
  }

  private struct Standing: Hashable {
    let version: Int64
    let run: Int64
  }

  /// The schemas of one track of a source after a run.
  private struct Neighbourhood: Hashable {
    let source: String
    let track: String
    let run: Int64
  }
}
