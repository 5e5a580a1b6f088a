import DriftModel
import Foundation
import GRDB
import JSONModel

/// The rows of documents and of the intervals in which they stood.
struct VersionWriter {
  let database: Database
  let run: Int64

  /// Opens an interval with the document that was seen, and returns its number.
  func open(_ sighting: DocumentSighting, of subject: Int64) throws -> Int64 {
    let sql = """
      INSERT INTO version (subject_id, ordinal, first_run_id, blob_id, core_version, deprecated, content_digest,
        structure_digest, declared_digest, location, dialect, problem_what, problem_place, problem_next)
      SELECT ?1, coalesce(max(ordinal), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13
      FROM version WHERE subject_id = ?1
      """
    let examination = sighting.examination
    try database.execute(
      sql: sql,
      arguments: [
        subject, run, try blob(sighting, of: subject), sighting.coreVersion, sighting.fetched.deprecated,
        examination.contentDigest?.stored, examination.structureDigest?.stored,
        sighting.fetched.declaredDigest?.stored, sighting.fetched.location.storable, sighting.dialect,
        examination.problem?.what, examination.problem?.place, examination.problem?.next,
      ])
    return database.lastInsertedRowID
  }

  /// Notes that a version was examined again under another dialect, and means the same.
  func remember(_ dialect: String?, of version: SchemaVersion) throws {
    try database.execute(sql: "UPDATE version SET dialect = ? WHERE id = ?", arguments: [dialect, version.id])
  }

  /// Ends the interval of a version that this run no longer saw.
  func close(_ version: SchemaVersion) throws {
    try database.execute(sql: "UPDATE version SET closed_run_id = ? WHERE id = ?", arguments: [run, version.id])
  }

  /// The number of the document's row, which is written if its bytes are new.
  private func blob(_ sighting: DocumentSighting, of subject: Int64) throws -> Int64 {
    let documents = DocumentStore(database: database)
    return try documents.id(
      of: sighting.fetched.bytes, digest: sighting.digest, after: documents.newest(ofSubject: subject))
  }
}

extension SHA256Digest {
  /// The 32 bytes as a column holds them.
  var stored: Data { Data(bytes) }
}
