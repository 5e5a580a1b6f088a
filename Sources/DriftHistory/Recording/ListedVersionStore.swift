import DriftModel
import GRDB
import JSONModel

/// The rows of versions that a registry lists beside the newest.
struct ListedVersionStore {
  let database: Database
  let directory: SubjectDirectory
  let run: Int64

  /// Adds the versions that are listed for the first time, and the documents of those that were not read before.
  func record(_ outcome: CollectionOutcome, examine: (FetchedSchema) -> Examination) throws {
    for listed in outcome.listed where outcome.source.track == nil || listed.subject.track == outcome.source.track {
      let subject = try directory.id(of: listed.subject.storable)
      switch listed.document {
      case .success(let fetched):
        try write(
          DocumentSighting(
            fetched, dialect: outcome.source.dialect?.storable, standing: nil, isSameDialect: true, examine: examine),
          number: listed.number, of: subject)
      case .failure(let problem): try note(problem.storable, number: listed.number, of: subject)
      }
    }
  }

  private func write(_ sighting: DocumentSighting, number: Int, of subject: Int64) throws {
    let documents = DocumentStore(database: database)
    let blob = try documents.id(
      of: sighting.fetched.bytes, digest: sighting.digest, after: documents.newest(ofSubject: subject))
    let examination = sighting.examination
    let sql = """
      INSERT INTO listed_version (subject_id, number, first_run_id, read_run_id, blob_id, deprecated, content_digest,
        structure_digest, location, problem_what, problem_place, problem_next)
      VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      ON CONFLICT (subject_id, number) DO UPDATE SET read_run_id = ?3, blob_id = ?4, deprecated = ?5,
        content_digest = ?6, structure_digest = ?7, location = ?8, problem_what = ?9, problem_place = ?10,
        problem_next = ?11
      WHERE blob_id IS NULL
      """
    try database.execute(
      sql: sql,
      arguments: [
        subject, number, run, blob, sighting.fetched.deprecated, examination.contentDigest?.stored,
        examination.structureDigest?.stored, sighting.fetched.location.storable, examination.problem?.what,
        examination.problem?.place, examination.problem?.next,
      ])
  }

  private func note(_ problem: Problem, number: Int, of subject: Int64) throws {
    let sql = """
      INSERT INTO listed_version (subject_id, number, first_run_id, deprecated, location, problem_what, problem_place,
        problem_next)
      VALUES (?1, ?2, ?3, 0, ?5, ?4, ?5, ?6)
      ON CONFLICT (subject_id, number) DO UPDATE SET problem_what = ?4, problem_place = ?5, problem_next = ?6
      WHERE blob_id IS NULL AND (problem_what, problem_place, problem_next) IS NOT (?4, ?5, ?6)
      """
    try database.execute(sql: sql, arguments: [subject, number, run, problem.what, problem.place, problem.next])
  }
}
