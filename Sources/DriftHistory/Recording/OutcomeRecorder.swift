import DriftModel
import GRDB
import JSONModel

/// The writing of what one source gave in one run: the reading, its versions, and what it left unread.
struct OutcomeRecorder {
  let database: Database
  let reader: HistoryReader
  let directory: SubjectDirectory
  let run: Int64

  func record(
    _ outcome: CollectionOutcome, into builder: inout SnapshotBuilder, examine: (FetchedSchema) -> Examination
  ) throws {
    let source = try directory.id(ofSource: outcome.source.name.storable)
    try writeReading(outcome, source: source)
    var standing: [SubjectName: SchemaVersion] = [:]
    let isOpen = "source.id = :source AND \(VersionQuery.isOpen)"
    for version in try reader.versions(where: isOpen, ["source": source], asOf: run) {
      standing[version.subject] = version
    }
    for fetched in outcome.fetched {
      let before = standing.removeValue(forKey: fetched.subject.storable)
      let sighting = DocumentSighting(fetched, standing: before, examine: examine)
      try record(sighting, standing: before, into: &builder)
    }
    try writeUnread(outcome, missing: standing, into: &builder)
  }

  /// Keeps the version that stands, or opens the next one.
  private func record(
    _ sighting: DocumentSighting, standing: SchemaVersion?, into builder: inout SnapshotBuilder
  ) throws {
    if let standing, sighting.continues(standing) { return }
    let writer = VersionWriter(database: database, run: run)
    let subject = try directory.id(of: sighting.subject)
    if let standing { try writer.close(standing) }
    let earlier = try newestNamesake(of: sighting)
    let new = try writer.open(sighting, of: subject)
    if let standing {
      builder.changed.append((standing.id, new))
    } else if try wasAbsent(subject) {
      builder.appeared.append(new)
    } else {
      builder.baselined.append(new)
    }
    if let earlier, sighting.rewrites(earlier) { builder.rewritten.append((earlier.id, new)) }
  }

  /// The newest earlier version with the same `core_version` whose content is known.
  private func newestNamesake(of sighting: DocumentSighting) throws -> SchemaVersion? {
    guard let coreVersion = sighting.coreVersion else { return nil }
    return try reader.versions(
      where: "subject.id = :subject AND version.core_version = :core AND version.content_digest IS NOT NULL",
      ["subject": try directory.id(of: sighting.subject), "core": coreVersion], asOf: run
    ).last
  }

  /// Whether an earlier run proved that the schema was not there: it listed the source in full, and the schema is not
  /// among those that could not be read.
  private func wasAbsent(_ subject: Int64) throws -> Bool {
    let sql = """
      SELECT EXISTS (
        SELECT 1 FROM subject JOIN v_listing AS listing ON listing.source_id = subject.source_id
        WHERE subject.id = :subject AND listing.run_id < :run
          AND NOT EXISTS (
            SELECT 1 FROM unread WHERE unread.subject_id = subject.id AND unread.run_id = listing.run_id))
      """
    return try Bool.fetchOne(database, sql: sql, arguments: ["subject": subject, "run": run]) ?? false
  }
}
