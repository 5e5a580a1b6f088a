import DriftModel
import GRDB
import JSONModel

extension CollectionOutcome {
  /// The outcome without schemas on tracks that the source was not asked for, about which its reading says nothing.
  var onTrackAskedFor: CollectionOutcome {
    guard let track = source.track, fetched.contains(where: { $0.subject.track != track }) else { return self }
    return CollectionOutcome(
      source: source, fetched: fetched.filter { $0.subject.track == track }, failures: failures, remarks: remarks,
      editions: editions, pending: pending, memory: memory, revision: revision)
  }
}

extension OutcomeRecorder {
  /// Whether an earlier run proved that the schema was not there: it listed the source in full, with the schema's track,
  /// and the schema is neither among those that it saw nor among those that could not be read.
  ///
  /// Where `track`, the one track that is asked for now, names the schemas of a source without tracks, a listing of all
  /// tracks that offered the schema under no track proves nothing: it is the same document under a new name.
  func wasAbsent(_ subject: Int64, only track: String?) throws -> Bool {
    let sql = """
      SELECT EXISTS (
        SELECT 1 FROM subject JOIN v_listing AS listing ON listing.source_id = subject.source_id
        WHERE subject.id = :subject AND listing.run_id < :run
          AND (listing.only_track IS NULL OR listing.only_track = subject.track)
          AND NOT EXISTS (
            SELECT 1 FROM unread WHERE unread.subject_id = subject.id AND unread.run_id = listing.run_id)
          AND NOT EXISTS (
            SELECT 1 FROM subject AS seen JOIN version ON version.subject_id = seen.id
            WHERE seen.source_id = subject.source_id AND seen.schema = subject.schema
              AND (seen.id = subject.id
                OR seen.track = '' AND subject.track = :track AND listing.only_track IS NULL)
              AND version.first_run_id <= listing.run_id
              AND (version.closed_run_id IS NULL OR version.closed_run_id > listing.run_id)))
      """
    return try Bool.fetchOne(database, sql: sql, arguments: ["subject": subject, "run": run, "track": track]) ?? false
  }

  /// Whether a schema that is missing goes on without a track: it was last seen where the source was asked for its track
  /// alone, which names the schemas of a source without tracks, and now all are asked for and it has none.
  func isRenamed(_ missing: SchemaVersion, in outcome: CollectionOutcome) throws -> Bool {
    let subject = missing.subject
    let unnamed = SubjectName(source: subject.source, track: "", schema: subject.schema)
    guard outcome.source.track == nil, outcome.fetched.contains(where: { $0.subject.storable == unnamed }) else {
      return false
    }
    let sql = """
      SELECT reading.only_track IS NOT NULL
      FROM v_sighting
      JOIN source ON source.name = ?
      JOIN reading ON reading.source_id = source.id AND reading.run_id = v_sighting.run_id
      WHERE v_sighting.version_id = ? AND v_sighting.run_id < ? ORDER BY v_sighting.run_id DESC LIMIT 1
      """
    return try Bool.fetchOne(database, sql: sql, arguments: [subject.source, missing.id, run]) ?? false
  }
}
