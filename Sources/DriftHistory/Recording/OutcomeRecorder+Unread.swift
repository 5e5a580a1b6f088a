import DriftModel
import GRDB
import JSONModel

extension OutcomeRecorder {
  /// The row that says how much was read, and the notes about the source as a whole. A failure that names a schema which
  /// was handed over all the same is such a note.
  func writeReading(_ outcome: CollectionOutcome, source: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO reading (source_id, run_id, kind, status, schemas, only_track, revision) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source, run, outcome.source.kind.rawValue, outcome.status.rawValue, outcome.fetched.count,
        outcome.source.track?.storable, outcome.revision?.storable,
      ])
    let fetched = Set(outcome.fetched.map(\.subject))
    let failures = outcome.failures.filter { failure in failure.subject.map(fetched.contains) ?? true }
    let notes = failures.map { ($0.reason.rawValue, $0.problem) } + outcome.remarks.map { ("remark", $0) }
    for (position, (reason, problem)) in notes.enumerated() {
      let problem = problem.storable
      try database.execute(
        sql: """
          INSERT INTO reading_note (source_id, run_id, position, reason, what, place, next) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [source, run, position, reason, problem.what, problem.place, problem.next])
    }
  }

  /// Accounts for what was not handed over: `missing` are the known schemas that were asked for, and failures may name
  /// others besides.
  ///
  /// After a complete reading a missing schema is gone. After a partial one it is written down as not read. A source that
  /// failed as a whole needs no row for each: its reading says it.
  func writeUnread(
    _ outcome: CollectionOutcome, missing: [SubjectName: SchemaVersion], into builder: inout SnapshotBuilder
  ) throws {
    let fetched = Set(outcome.fetched.map(\.subject))
    var failures: [SubjectName: CollectionFailure] = [:]
    for failure in outcome.failures {
      guard let subject = failure.subject, !fetched.contains(subject) else { continue }
      failures[subject.storable] = failures[subject.storable] ?? failure
    }
    for (subject, failure) in failures.sorted(by: { $0.key < $1.key }) {
      try write(
        UnreadSubject(subject: subject, reason: failure.reason, problem: failure.problem.storable), into: &builder)
    }
    for (subject, version) in missing.sorted(by: { $0.key < $1.key }) where failures[subject] == nil {
      switch outcome.status {
      case .ok:
        try VersionWriter(database: database, run: run).close(version)
        if try !isRenamed(version, in: outcome) { builder.removed.append(version.id) }
        builder.unseen[subject] = .absent
      case .partial: try write(.notOffered(subject), into: &builder)
      case .failed: builder.unseen[subject] = .notRead
      }
    }
  }

  private func write(_ unread: UnreadSubject, into builder: inout SnapshotBuilder) throws {
    try database.execute(
      sql: "INSERT INTO unread (subject_id, run_id, reason, what, place, next) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        try directory.id(of: unread.subject), run, unread.reason.rawValue, unread.problem.what, unread.problem.place,
        unread.problem.next,
      ])
    builder.unseen[unread.subject] = .notRead
  }
}
