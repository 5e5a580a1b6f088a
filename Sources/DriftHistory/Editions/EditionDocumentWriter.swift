import DriftModel
import GRDB
import JSONModel

/// The rows of what editions held. A night may bring many editions with mostly the same documents, so each document is
/// examined once.
struct EditionDocumentWriter {
  let database: Database
  let directory: SubjectDirectory
  let run: Int64
  let source: SourceDefinition
  private var examinations: [SHA256Digest: Examination] = [:]
  /// The newest document of each subject that this run wrote: editions come in order, and differ little.
  private var newest: [Int64: Int64] = [:]

  init(database: Database, directory: SubjectDirectory, run: Int64, source: SourceDefinition) {
    self.database = database
    self.directory = directory
    self.run = run
    self.source = source
  }

  /// Writes what `edition` held on the tracks that are asked for; nothing of one that was read only in part, since what is
  /// missing would pass for absent.
  mutating func write(_ edition: Edition, as id: Int64, examine: (FetchedSchema) -> Examination) throws {
    guard edition.failures.isEmpty else { return }
    for fetched in edition.fetched where source.track == nil || fetched.subject.track == source.track {
      try write(sighting(of: fetched, examine: examine), in: id)
    }
  }

  /// Gives `id` the documents of an earlier row with the same bytes.
  func copy(from earlier: Int64, to id: Int64) throws {
    let columns = """
      subject_id, blob_id, core_version, deprecated, content_digest, structure_digest, location, problem_what,
      problem_place, problem_next
      """
    try database.execute(
      sql: """
        INSERT INTO edition_document (edition_id, \(columns))
        SELECT ?, \(columns) FROM edition_document WHERE edition_id = ?
        """, arguments: [id, earlier])
  }

  private mutating func sighting(
    of fetched: FetchedSchema, examine: (FetchedSchema) -> Examination
  ) -> DocumentSighting {
    let digest = SHA256Digest(of: fetched.bytes)
    let known = examinations[digest]
    let sighting = DocumentSighting(
      fetched, dialect: source.dialect?.storable, standing: nil, isSameDialect: true,
      examine: { known ?? examine($0) })
    // A problem names the place of its document; what is known of a sound one is the same everywhere.
    if sighting.examination.problem == nil { examinations[digest] = sighting.examination }
    return sighting
  }

  private mutating func write(_ sighting: DocumentSighting, in edition: Int64) throws {
    let sql = """
      INSERT INTO edition_document (edition_id, subject_id, blob_id, core_version, deprecated, content_digest,
        structure_digest, location, problem_what, problem_place, problem_next)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let examination = sighting.examination
    let subject = try directory.id(of: sighting.subject)
    let documents = DocumentStore(database: database)
    let blob = try documents.id(
      of: sighting.fetched.bytes, digest: sighting.digest,
      after: newest[subject] ?? documents.newest(ofSubject: subject))
    newest[subject] = blob
    try database.execute(
      sql: sql,
      arguments: [
        edition, subject, blob, sighting.coreVersion,
        sighting.fetched.deprecated, examination.contentDigest?.stored, examination.structureDigest?.stored,
        sighting.fetched.location.storable, examination.problem?.what, examination.problem?.place,
        examination.problem?.next,
      ])
  }
}
