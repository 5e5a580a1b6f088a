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
}

/// The reading of one statement's rows as versions. Columns are taken by their place, in the order of `VersionQuery.sql`, and
/// each run's moment is read once: a history of many subjects has as many rows and few runs.
struct VersionDecoder {
  private var moments: [Int64: Timestamp] = [:]

  mutating func version(_ row: Row) throws -> SchemaVersion {
    SchemaVersion(
      id: try row.value(at: 0),
      subject: SubjectName(source: try row.value(at: 1), track: try row.value(at: 2), schema: try row.value(at: 3)),
      ordinal: try row.value(at: 4), coreVersion: try row.value(at: 5), deprecated: try row.value(at: 6),
      digest: try row.digest(at: 7), contentDigest: try row.optionalDigest(at: 8),
      structureDigest: try row.optionalDigest(at: 9), declaredDigest: try row.optionalDigest(at: 10),
      problem: try problem(row), location: try row.value(at: 14), firstRun: try run(row, at: 15),
      lastSeen: try run(row, at: 17), closedBy: try row.value(at: 19, as: Int64?.self) == nil ? nil : run(row, at: 19))
  }

  private func problem(_ row: Row) throws -> Problem? {
    guard let what = try row.value(at: 11, as: String?.self) else { return nil }
    return Problem(what: what, place: try row.value(at: 12), next: try row.value(at: 13))
  }

  /// The run whose number and moment stand at an index and behind it.
  private mutating func run(_ row: Row, at index: Int) throws -> RunReference {
    let id = try row.value(at: index, as: Int64.self)
    let moment = try moments[id] ?? row.timestamp(at: index + 1)
    moments[id] = moment
    return RunReference(id: id, startedAt: moment)
  }
}

extension HistoryReader {
  /// The versions that meet `condition` as of `run`, in the order of subject and ordinal.
  func versions(
    where condition: String, _ arguments: StatementArguments = StatementArguments(), asOf run: Int64
  ) throws -> [SchemaVersion] {
    let statement = try database.cachedStatement(sql: VersionQuery.sql(where: condition))
    let rows = try Row.fetchCursor(statement, arguments: arguments &+ ["run": run])
    var decoder = VersionDecoder()
    var versions: [SchemaVersion] = []
    while let row = try rows.next() { versions.append(try decoder.version(row)) }
    return versions.sorted { ($0.subject, $0.ordinal) < ($1.subject, $1.ordinal) }
  }
}
