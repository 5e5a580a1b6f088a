public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// What the editions of a title hold, in the order of subjects; `nil` where no edition of that title was ever read. Of an
  /// edition that was rewritten the newest bytes count.
  public func documents(ofRelease title: String) throws(Problem) -> [CarriedDocument]? {
    try reportingProblems(at: path) {
      let newest = """
        edition.title = :title AND edition.state = 'read' AND edition.id = (
          SELECT max(same.id) FROM edition AS same
          WHERE same.list_id = edition.list_id AND same.title = edition.title AND same.asset = edition.asset
            AND same.state = 'read')
        """
      let known = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM edition WHERE \(newest))", arguments: ["title": title])
      guard known == true else { return nil }
      return try carriedDocuments(where: newest, ["title": title]).sorted { $0.subject < $1.subject }
    }
  }

  /// The titles of the editions that were read, newest first, each once.
  public func releases() throws(Problem) -> [String] {
    try reportingProblems(at: path) {
      try String.fetchAll(
        database,
        sql: "SELECT title FROM edition WHERE state = 'read' GROUP BY title ORDER BY max(carries_since) DESC, title")
    }
  }

  /// Every document with this core version in an edition that was read, in no order.
  public func documents(withCoreVersion name: String) throws(Problem) -> [CarriedDocument] {
    try reportingProblems(at: path) {
      try carriedDocuments(where: "document.core_version = :version AND edition.state = 'read'", ["version": name])
    }
  }

  /// What the editions of a schema's own source carried of it, in the order in which it became public, as far as a run or
  /// the newest one knew.
  public func carriedDocuments(of subject: SubjectName, asOf run: Int64? = nil) throws(Problem) -> [CarriedDocument] {
    try reportingProblems(at: path) {
      try carriedDocuments(
        where: """
          source.name = :source AND subject.track = :track AND subject.schema = :schema
            AND edition.first_run_id <= :run ORDER BY edition.carries_since, edition.id
          """,
        [
          "source": subject.source, "track": subject.track, "schema": subject.schema,
          "run": try run ?? newestRunID(),
        ])
    }
  }

  /// The editions of a source that are there and could not be read, of those published before a moment, oldest first, each
  /// with the reason; as far as a run or the newest one knew.
  public func refusedEditions(
    of source: String, before moment: Timestamp, asOf run: Int64? = nil
  ) throws(Problem) -> [(title: String, problem: Problem)] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT edition.title, edition.what, edition.place, edition.next
        FROM edition JOIN edition_list ON edition_list.id = edition.list_id
        JOIN source ON source.id = edition_list.source_id
        WHERE source.name = :source AND edition.state = 'refused' AND edition.published_at < :moment
          AND edition.first_run_id <= :run AND (edition.closed_run_id IS NULL OR edition.closed_run_id > :run)
        ORDER BY edition.published_at, edition.id
        """
      let arguments: StatementArguments = [
        "source": source, "moment": moment.description, "run": try run ?? newestRunID(),
      ]
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { (try $0.text("title"), try $0.problem()) }
    }
  }

  /// The past of a schema in the editions that were read as a whole: for each publisher's list that ever held it, all these
  /// editions in the order in which they became public.
  public func editionSteps(track: String, schema: String) throws(Problem) -> [[EditionStep]] {
    try reportingProblems(at: path) {
      let condition = "WHERE subject.track = :track AND subject.schema = :schema AND edition.state = 'read'"
      var documents: [Int64: CarriedDocument] = [:]
      var lists: Set<Int64> = []
      let rows = try Row.fetchAll(
        database, sql: "\(Self.carried) \(condition)", arguments: ["track": track, "schema": schema])
      for row in rows {
        documents[try row.id("edition_id")] = try row.carriedDocument()
        lists.insert(try row.id("list_id"))
      }
      return try lists.sorted().map { list in
        let sql = """
          SELECT id, carries_since, title FROM edition
          WHERE list_id = ? AND state = 'read'
            AND EXISTS (SELECT 1 FROM edition_document WHERE edition_document.edition_id = edition.id)
          ORDER BY carries_since, id
          """
        return try Row.fetchAll(database, sql: sql, arguments: [list]).map { row in
          EditionStep(
            since: try row.timestamp("carries_since"), title: try row.text("title"),
            document: documents[try row.id("id")])
        }
      }
    }
  }

  /// What editions carried, as far as `condition` holds, in no order.
  func carriedDocuments(where condition: String, _ arguments: StatementArguments) throws -> [CarriedDocument] {
    try Row.fetchAll(database, sql: "\(Self.carried) WHERE \(condition)", arguments: arguments)
      .map { try $0.carriedDocument() }
  }

  private static let carried = """
    SELECT edition.id AS edition_id, edition.list_id, edition.title, edition.commit_id, edition.carries_since,
      document.core_version, document.deprecated, document.content_digest, document.structure_digest, document.location,
      document.problem_what, document.problem_place, document.problem_next, blob.sha256, source.name AS source,
      subject.track, subject.schema
    FROM edition_document AS document
    JOIN edition ON edition.id = document.edition_id
    JOIN blob ON blob.id = document.blob_id
    JOIN subject ON subject.id = document.subject_id
    JOIN source ON source.id = subject.source_id
    """
}

extension Row {
  fileprivate func carriedDocument() throws -> CarriedDocument {
    CarriedDocument(
      subject: try subject(), release: try text("title"), commit: try optionalText("commit_id"),
      carriedSince: try timestamp("carries_since"), coreVersion: try optionalText("core_version"),
      deprecated: try flag("deprecated"), digest: try digest("sha256"),
      contentDigest: try optionalDigest("content_digest"), structureDigest: try optionalDigest("structure_digest"),
      problem: try optionalText("problem_what") == nil ? nil : problem("problem_"), location: try text("location"))
  }
}
