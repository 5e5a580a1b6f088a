import DriftModel
import GRDB
import JSONModel

/// The writing of one night, inside the transaction of `DriftHistory.record`.
struct NightRecorder {
  let database: Database
  let path: String

  func record(
    _ night: Night, examine: (FetchedSchema) -> Examination,
    conclude: (Snapshot, HistoryReader) throws -> Conclusion
  ) throws -> RunRecord {
    guard night.startedAt.isRecordable else {
      throw Problem(
        what: "a run cannot start outside the years 1970 to 9999", place: "the clock", next: "set the machine's clock")
    }
    let reader = HistoryReader(database: database, path: path)
    let previous = try reader.latestRun()?.reference
    let run = try openRun(night)
    let directory = try SubjectDirectory(database: database)
    var builder = SnapshotBuilder()
    for outcome in night.outcomes.sorted(by: { $0.source.name < $1.source.name }) {
      try OutcomeRecorder(database: database, reader: reader, directory: directory, run: run.id)
        .record(outcome, into: &builder, examine: examine)
      try EditionRecorder(
        database: database, directory: directory, archives: ArchiveStore(database: database, path: path), run: run.id,
        embeddingLimit: night.embeddingLimit
      ).record(outcome, examine: examine)
      try ListedVersionStore(database: database, directory: directory, run: run.id).record(outcome, examine: examine)
    }
    try ProbeStore(database: database).add(night.answers, knownFrom: run.id)
    let snapshot = try builder.snapshot(run: run, previous: previous, reader: reader)
    let conclusion = try conclude(snapshot, reader)
    try ConclusionWriter(database: database, directory: directory, run: run.id).write(conclusion)
    return RunRecord(
      id: run.id, startedAt: run.startedAt, toolVersion: night.toolVersion, complete: conclusion.complete,
      exitStatus: conclusion.exitStatus, summary: conclusion.summary)
  }

  /// The row that everything of the night refers to. What it concludes is filled in at the end; until then, and for
  /// nobody outside the transaction, it says that the run failed.
  private func openRun(_ night: Night) throws -> RunReference {
    try database.execute(
      sql: """
        INSERT INTO run (started_at, tool_version, complete, exit_status, summary) VALUES (?, ?, 0, 70, '{}')
        """,
      arguments: [night.startedAt.description, night.toolVersion])
    return RunReference(id: database.lastInsertedRowID, startedAt: night.startedAt)
  }
}
