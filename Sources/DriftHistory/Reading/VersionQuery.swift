import DriftModel
import GRDB
import JSONModel

/// The one statement that reads versions as of a run, and the conditions that callers add to it.
enum VersionQuery {
  /// The version stands as of `:run`.
  static let isOpen = "version.first_run_id <= :run AND (version.closed_run_id IS NULL OR version.closed_run_id > :run)"

  /// The run `:run` asked the source for the subject's track, whatever it was given.
  static let isInScope = """
    EXISTS (
      SELECT 1 FROM reading
      WHERE reading.source_id = source.id AND reading.run_id = :run
        AND (reading.only_track IS NULL OR reading.only_track = subject.track))
    """

  /// The statement for versions that were seen by `:run` and meet `condition`, in the order of subject and ordinal.
  static func sql(where condition: String) -> String {
    """
    SELECT version.id, source.name AS source, subject.track, subject.schema, version.ordinal, version.core_version,
      version.deprecated, blob.sha256, version.content_digest, version.structure_digest, version.declared_digest,
      version.problem_what, version.problem_place, version.problem_next, version.location,
      opened.id AS first_id, opened.started_at AS first_at, seen.id AS seen_id, seen.started_at AS seen_at,
      closed.id AS closed_id, closed.started_at AS closed_at
    FROM version
    JOIN subject ON subject.id = version.subject_id
    JOIN source ON source.id = subject.source_id
    JOIN blob ON blob.id = version.blob_id
    JOIN run AS opened ON opened.id = version.first_run_id
    LEFT JOIN run AS closed ON closed.id = version.closed_run_id AND closed.id <= :run
    LEFT JOIN run AS seen ON seen.id = (
      SELECT run_id FROM v_sighting WHERE version_id = version.id AND run_id <= :run ORDER BY run_id DESC LIMIT 1)
    WHERE version.first_run_id <= :run AND \(condition)
    """
  }

  static func version(_ row: Row) throws -> SchemaVersion {
    SchemaVersion(
      id: try row.id("id"), subject: try row.subject(), ordinal: try row.number("ordinal"),
      coreVersion: try row.optionalText("core_version"), deprecated: try row.flag("deprecated"),
      digest: try row.digest("sha256"), contentDigest: try row.optionalDigest("content_digest"),
      structureDigest: try row.optionalDigest("structure_digest"),
      declaredDigest: try row.optionalDigest("declared_digest"),
      problem: try row.optionalText("problem_what") == nil ? nil : row.problem("problem_"),
      location: try row.text("location"),
      firstRun: RunReference(id: try row.id("first_id"), startedAt: try row.timestamp("first_at")),
      lastSeen: RunReference(id: try row.id("seen_id"), startedAt: try row.timestamp("seen_at")),
      closedBy: try row.optionalID("closed_id").map { RunReference(id: $0, startedAt: try row.timestamp("closed_at")) })
  }
}

extension HistoryReader {
  /// The versions that meet `condition` as of `run`, in the order of subject and ordinal.
  func versions(
    where condition: String, _ arguments: StatementArguments = StatementArguments(), asOf run: Int64
  ) throws -> [SchemaVersion] {
    let statement = try database.cachedStatement(sql: VersionQuery.sql(where: condition))
    return try Row.fetchAll(statement, arguments: arguments &+ ["run": run])
      .map(VersionQuery.version)
      .sorted { ($0.subject, $0.ordinal) < ($1.subject, $1.ordinal) }
  }
}
