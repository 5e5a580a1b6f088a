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
    _ given: CollectionOutcome, into builder: inout SnapshotBuilder, examine: (FetchedSchema) -> Examination
  ) throws {
    let outcome = given.onTrackAskedFor
    let source = try directory.id(ofSource: outcome.source.name.storable)
    try writeReading(outcome, source: source)
    var standing: [SubjectName: SchemaVersion] = [:]
    let isStanding = "source.id = :source AND \(VersionQuery.isOpen) AND \(VersionQuery.isInScope)"
    for version in try reader.versions(where: isStanding, ["source": source], asOf: run) {
      standing[version.subject] = version
    }
    let dialects = try StandingDialects(database: database, source: source)
    let dialect = outcome.source.dialect?.storable
    for fetched in outcome.fetched {
      let before = standing.removeValue(forKey: fetched.subject.storable)
      let isSameDialect = before.map { dialects[$0] == dialect } ?? true
      let sighting = DocumentSighting(
        fetched, dialect: dialect, standing: before, isSameDialect: isSameDialect, examine: examine)
      try record(sighting, standing: before, only: outcome.source.track?.storable, into: &builder)
      if let mode = fetched.statedMode {
        try StatedModeStore(database: database).keep(mode, of: try directory.id(of: sighting.subject))
      }
    }
    try writeUnread(outcome, missing: standing, into: &builder)
  }

  /// Keeps the version that stands, or opens the next one.
  private func record(
    _ sighting: DocumentSighting, standing: SchemaVersion?, only track: String?, into builder: inout SnapshotBuilder
  ) throws {
    let writer = VersionWriter(database: database, run: run)
    if let standing, sighting.continues(standing) {
      if !sighting.isSameDialect { try writer.remember(sighting.dialect, of: standing) }
      return
    }
    let subject = try directory.id(of: sighting.subject)
    if let standing { try writer.close(standing) }
    let earlier = try newestNamesake(of: sighting)
    let new = try writer.open(sighting, of: subject)
    if let standing {
      builder.changed.append((standing.id, new))
    } else if try wasAbsent(subject, only: track) {
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
}
