public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The versions of a schema that its registry lists and no run saw as the newest, in the order of their numbers, as of a
  /// run or of today.
  public func listedVersions(of subject: SubjectName, asOf run: Int64? = nil) throws(Problem) -> [ListedDocument] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT listed.*, blob.sha256, coalesce(reader.started_at, '') AS read_at,
          listed.blob_id IS NOT NULL AND listed.read_run_id <= :run AS is_read,
          source.name AS source, subject.track, subject.schema
        FROM listed_version AS listed
        JOIN subject ON subject.id = listed.subject_id
        JOIN source ON source.id = subject.source_id
        LEFT JOIN blob ON blob.id = listed.blob_id
        LEFT JOIN run AS reader ON reader.id = listed.read_run_id
        WHERE source.name = :source AND subject.track = :track AND subject.schema = :schema
          AND listed.first_run_id <= :run AND (listed.closed_run_id IS NULL OR listed.closed_run_id > :run)
        ORDER BY listed.number
        """
      let arguments: StatementArguments = [
        "source": subject.source, "track": subject.track, "schema": subject.schema,
        "run": try run ?? newestRunID(),
      ]
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        ListedDocument(number: try row.number("number"), document: try row.listedDocument())
      }
    }
  }

  /// The versions of each schema that the run read after another run had only found them listed, with the run that did.
  public func versionsReadLate(run: Int64) throws(Problem) -> [SubjectName: [(number: Int, listedSince: Int64)]] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT source.name AS source, subject.track, subject.schema, listed.number, listed.first_run_id
        FROM listed_version AS listed
        JOIN subject ON subject.id = listed.subject_id
        JOIN source ON source.id = subject.source_id
        WHERE listed.read_run_id = ? AND listed.first_run_id < listed.read_run_id
        ORDER BY listed.number
        """
      var late: [SubjectName: [(number: Int, listedSince: Int64)]] = [:]
      for row in try Row.fetchAll(database, sql: sql, arguments: [run]) {
        late[try row.subject(), default: []].append((try row.number("number"), try row.id("first_run_id")))
      }
      return late
    }
  }
}

extension Row {
  /// The document of the row; one that a later run read was not known yet.
  fileprivate func listedDocument() throws -> Result<CarriedDocument, Problem> {
    guard try flag("is_read") else {
      guard try optionalText("problem_what") == nil else { return .failure(try problem("problem_")) }
      return .failure(
        Problem(what: "it was read by a later run", place: try text("location"), next: "look at a later run"))
    }
    let number = try number("number")
    return .success(
      CarriedDocument(
        subject: try subject(), release: nil, commit: nil, carriedSince: try timestamp("read_at"),
        coreVersion: String(number), deprecated: try flag("deprecated"), digest: try digest("sha256"),
        contentDigest: try optionalDigest("content_digest"), structureDigest: try optionalDigest("structure_digest"),
        problem: try optionalText("problem_what") == nil ? nil : problem("problem_"), location: try text("location")))
  }
}
