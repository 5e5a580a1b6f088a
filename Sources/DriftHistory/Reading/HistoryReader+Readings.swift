import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// What the run read of each source, in the order of the sources' names.
  public func readings(run: Int64) throws(Problem) -> [SourceReading] {
    try reportingProblems(at: path) {
      // What is read stays in its baseline until a reading listed some of it in full, see `OutcomeRecorder.wasAbsent`.
      let sql = """
        SELECT source.id, source.name, reading.kind, reading.only_track, reading.status, reading.schemas,
          reading.revision,
          NOT EXISTS (
            SELECT 1 FROM v_listing AS earlier
            WHERE earlier.source_id = reading.source_id AND earlier.run_id < reading.run_id
              AND (earlier.only_track IS NULL OR reading.only_track IS NULL
                OR earlier.only_track = reading.only_track)) AS baseline
        FROM reading JOIN source ON source.id = reading.source_id
        WHERE reading.run_id = ?
        """
      return try Row.fetchAll(database, sql: sql, arguments: [run]).map { row in
        let notes = try notes(source: row.id("id"), run: run)
        return SourceReading(
          source: try row.text("name"), kind: SourceKind(rawValue: try row.text("kind")),
          onlyTrack: try row.optionalText("only_track"), status: try row.word("status"),
          schemaCount: try row.number("schemas"),
          problems: notes.filter { $0.failure != nil }.map(\.problem),
          remarks: notes.filter { $0.failure == nil }.map(\.problem), baseline: try row.flag("baseline"),
          revision: try row.optionalText("revision"))
      }.sorted { $0.source < $1.source }
    }
  }

  /// The commit that the newest imported run of `source` read; `nil` where none was imported.
  public func newestRevision(of source: String) throws(Problem) -> String? {
    try reportingProblems(at: path) {
      let sql = """
        SELECT reading.revision FROM reading JOIN source ON source.id = reading.source_id
        WHERE source.name = ? AND reading.revision IS NOT NULL ORDER BY reading.run_id DESC LIMIT 1
        """
      return try String.fetchOne(database, sql: sql, arguments: [source])
    }
  }

  /// The commit that an imported run read of `source`; `nil` for a night.
  public func revision(of source: String, run: Int64) throws(Problem) -> String? {
    try reportingProblems(at: path) {
      let sql = """
        SELECT reading.revision FROM reading JOIN source ON source.id = reading.source_id
        WHERE source.name = ? AND reading.run_id = ?
        """
      return try String.fetchOne(database, sql: sql, arguments: [source, run])
    }
  }

  /// The commits that an imported run read, in the order of the sources' names; none for a night.
  public func revisions(run: Int64) throws(Problem) -> [(source: String, commit: String)] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT source.name, reading.revision FROM reading JOIN source ON source.id = reading.source_id
        WHERE reading.run_id = ? AND reading.revision IS NOT NULL ORDER BY source.name
        """
      return try Row.fetchAll(database, sql: sql, arguments: [run]).map {
        (try $0.text("name"), try $0.text("revision"))
      }
    }
  }

  /// The schemas that the run should have read and did not, in the order of subjects.
  ///
  /// Of a source that failed as a whole, these are the schemas known by then, on the tracks that were asked for, with
  /// the source's own problem.
  public func unread(run: Int64) throws(Problem) -> [UnreadSubject] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT source.name AS source, subject.track, subject.schema, unread.reason, unread.what, unread.place, unread.next
        FROM unread JOIN subject ON subject.id = unread.subject_id JOIN source ON source.id = subject.source_id
        WHERE unread.run_id = ?
        """
      var unread: [SubjectName: UnreadSubject] = [:]
      for row in try Row.fetchAll(database, sql: sql, arguments: [run]) {
        let subject = try row.subject()
        unread[subject] = UnreadSubject(subject: subject, reason: try row.word("reason"), problem: try row.problem())
      }
      for (source, failure) in try failedSources(run: run) {
        let known = try versions(
          where: "source.id = :source AND \(VersionQuery.isOpen) AND \(VersionQuery.isInScope)", ["source": source],
          asOf: run)
        for subject in known.map(\.subject) where unread[subject] == nil {
          unread[subject] =
            failure.map { UnreadSubject(subject: subject, reason: $0.reason, problem: $0.problem) }
            ?? .notOffered(subject)
        }
      }
      return unread.values.sorted { $0.subject < $1.subject }
    }
  }

  /// The sources of which the run read nothing, each with the first reason that is not a single schema's.
  private func failedSources(run: Int64) throws -> [(source: Int64, failure: CollectionFailure?)] {
    let sql = "SELECT source_id FROM reading WHERE run_id = ? AND status = 'failed'"
    return try Int64.fetchAll(database, sql: sql, arguments: [run]).map { source in
      (source, try notes(source: source, run: run).lazy.compactMap(\.failure).first)
    }
  }

  private struct Note {
    let problem: Problem
    /// `nil` for a remark.
    let failure: CollectionFailure?
  }

  private func notes(source: Int64, run: Int64) throws -> [Note] {
    let sql = "SELECT * FROM reading_note WHERE source_id = ? AND run_id = ? ORDER BY position"
    return try Row.fetchAll(database, sql: sql, arguments: [source, run]).map { row in
      let problem = try row.problem()
      let reason = CollectionFailure.Reason(rawValue: try row.text("reason"))
      return Note(
        problem: problem, failure: reason.map { CollectionFailure(subject: nil, reason: $0, problem: problem) })
    }
  }
}
