import DriftModel
import GRDB
import JSONModel

/// The rows of versions that a registry lists beside the newest.
struct ListedVersionStore {
  let database: Database
  let directory: SubjectDirectory
  let run: Int64

  /// A version, by its schema's number and its own.
  private struct Key: Hashable {
    let subject: Int64
    let number: Int
  }

  /// The row that counts for a version.
  private struct Standing {
    let firstRun: Int64
    /// `nil` where the document was not read.
    let document: SHA256Digest?
    /// Why it was not read, or cannot be understood.
    let problem: Problem?
  }

  /// Adds what is listed for the first time, the documents that were not read before, and those that took the place of
  /// others. What nobody asks for any more is closed.
  func record(_ outcome: CollectionOutcome, examine: (FetchedSchema) -> Examination) throws {
    var standing = try self.standing(of: outcome.source.name.storable)
    guard !standing.isEmpty || !outcome.listed.isEmpty else { return }
    for listed in outcome.listed where outcome.source.track == nil || listed.subject.track == outcome.source.track {
      let key = Key(subject: try directory.id(of: listed.subject.storable), number: listed.number)
      let before = standing.removeValue(forKey: key)
      switch listed.document {
      case .success(let fetched):
        let sighting = DocumentSighting(
          fetched, dialect: outcome.source.dialect?.storable, standing: nil, isSameDialect: true, examine: examine)
        if before?.document == sighting.digest { continue }
        if before?.document != nil { try close(key) }
        try write(sighting, as: key, from: before.flatMap { $0.document == nil ? $0.firstRun : nil } ?? run)
      case .failure(let problem):
        // A document that is known counts on.
        guard before?.document == nil, before?.problem != problem.storable else { continue }
        try note(problem.storable, as: key, from: before?.firstRun ?? run)
      }
    }
    try close(standing, forgottenBy: outcome)
    // What was the newest tonight is in the nights, with the document that the registry has now.
    for fetched in outcome.fetched {
      guard let number = fetched.coreVersion.flatMap({ Int($0) }) else { continue }
      let key = Key(subject: try directory.id(of: fetched.subject.storable), number: number)
      if standing[key] != nil { try close(key) }
    }
  }

  private func standing(of source: String) throws -> [Key: Standing] {
    let sql = """
      SELECT listed.subject_id, listed.number, listed.first_run_id, blob.sha256, listed.problem_what,
        listed.problem_place, listed.problem_next
      FROM listed_version AS listed
      JOIN subject ON subject.id = listed.subject_id
      JOIN source ON source.id = subject.source_id
      LEFT JOIN blob ON blob.id = listed.blob_id
      WHERE source.name = ? AND listed.closed_run_id IS NULL
      """
    var standing: [Key: Standing] = [:]
    for row in try Row.fetchAll(database, sql: sql, arguments: [source]) {
      standing[Key(subject: try row.id("subject_id"), number: try row.number("number"))] = Standing(
        firstRun: try row.id("first_run_id"), document: try row.optionalDigest("sha256"),
        problem: try row.optionalText("problem_what") == nil ? nil : row.problem("problem_"))
    }
    return standing
  }

  /// Closes the versions without a document of the schemas that were read tonight, which are not among those asked for.
  private func close(_ standing: [Key: Standing], forgottenBy outcome: CollectionOutcome) throws {
    guard !outcome.failures.contains(where: { $0.subject == nil }) else { return }
    let read = Set(try outcome.fetched.map { try directory.id(of: $0.subject.storable) })
    for (key, version) in standing where version.document == nil && read.contains(key.subject) { try close(key) }
  }

  private func close(_ key: Key) throws {
    let sql =
      "UPDATE listed_version SET closed_run_id = ? WHERE subject_id = ? AND number = ? AND closed_run_id IS NULL"
    try database.execute(sql: sql, arguments: [run, key.subject, key.number])
  }

  private func write(_ sighting: DocumentSighting, as key: Key, from first: Int64) throws {
    let documents = DocumentStore(database: database)
    let blob = try documents.id(
      of: sighting.fetched.bytes, digest: sighting.digest, after: documents.newest(ofSubject: key.subject))
    let examination = sighting.examination
    // Whether the document is a schema depends on the dialect, and is asked anew whenever somebody asks.
    let doubt = sighting.fetched.doubt?.storable
    let sql = """
      INSERT OR REPLACE INTO listed_version (subject_id, number, first_run_id, read_run_id, blob_id, deprecated,
        content_digest, structure_digest, location, problem_what, problem_place, problem_next)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    try database.execute(
      sql: sql,
      arguments: [
        key.subject, key.number, first, run, blob, sighting.fetched.deprecated, examination.contentDigest?.stored,
        examination.structureDigest?.stored, sighting.fetched.location.storable, doubt?.what, doubt?.place, doubt?.next,
      ])
  }

  private func note(_ problem: Problem, as key: Key, from first: Int64) throws {
    let sql = """
      INSERT OR REPLACE INTO listed_version (subject_id, number, first_run_id, deprecated, location, problem_what,
        problem_place, problem_next)
      VALUES (?1, ?2, ?3, 0, ?5, ?4, ?5, ?6)
      """
    try database.execute(
      sql: sql, arguments: [key.subject, key.number, first, problem.what, problem.place, problem.next])
  }
}
