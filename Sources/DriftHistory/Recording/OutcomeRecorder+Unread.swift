import DriftModel
import GRDB
import JSONModel

extension OutcomeRecorder {
  /// The row that says how much was read, and the notes about the source as a whole. A failure that names a schema which
  /// was handed over all the same is such a note.
  func writeReading(_ outcome: CollectionOutcome, source: Int64) throws {
    try database.execute(
      sql: "INSERT INTO reading (source_id, run_id, kind, status, schemas) VALUES (?, ?, ?, ?, ?)",
      arguments: [source, run, outcome.source.kind.rawValue, outcome.status.rawValue, outcome.fetched.count])
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

  /// Accounts for what was not handed over: `missing` are the known schemas, and failures may name others besides.
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
      try writeUnread(subject, because: failure, into: &builder)
    }
    for (subject, version) in missing.sorted(by: { $0.key < $1.key }) where failures[subject] == nil {
      guard let reason = outcome.failures.first(where: { $0.subject == nil }) ?? outcome.failures.first else {
        try VersionWriter(database: database, run: run).close(version)
        builder.removed.append(version.id)
        builder.unseen[subject] = .absent
        continue
      }
      if outcome.status == .failed {
        builder.unseen[subject] = .notRead
      } else {
        try writeUnread(subject, because: reason, into: &builder)
      }
    }
  }

  private func writeUnread(
    _ subject: SubjectName, because failure: CollectionFailure, into builder: inout SnapshotBuilder
  ) throws {
    let problem = failure.problem.storable
    try database.execute(
      sql: "INSERT INTO unread (subject_id, run_id, reason, what, place, next) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        try directory.id(of: subject), run, failure.reason.rawValue, problem.what, problem.place, problem.next,
      ])
    builder.unseen[subject] = .notRead
  }
}
