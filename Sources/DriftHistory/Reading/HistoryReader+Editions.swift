public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// What the run learned of editions, in the order of sources and, within one, of publication. An edition of which
  /// only the list says something else, such as the day of its deletion, is not among them.
  public func editionChanges(run: Int64) throws(Problem) -> [EditionChange] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT edition.*, archive.sha256, source.name AS source
        FROM edition JOIN edition_list ON edition_list.id = edition.list_id
        JOIN source ON source.id = edition_list.source_id LEFT JOIN archive ON archive.id = edition.archive_id
        WHERE edition.first_run_id = ?
        """
      return try Row.fetchAll(database, sql: sql, arguments: [run]).compactMap(change).sorted {
        ($0.source, $0.edition.listing) < ($1.source, $1.edition.listing)
      }
    }
  }

  /// Where a version of a schema comes from; `nil` where no edition is known to have carried it.
  public func origin(of subject: SubjectName, ordinal: Int) throws(Problem) -> VersionOrigin? {
    try reportingProblems(at: path) {
      let sql = """
        SELECT v_origin.* FROM v_origin JOIN version ON version.id = v_origin.version_id
        JOIN subject ON subject.id = version.subject_id JOIN source ON source.id = subject.source_id
        WHERE source.name = ? AND subject.track = ? AND subject.schema = ? AND version.ordinal = ?
          AND v_origin.edition_id IS NOT NULL
        """
      let row = try Row.fetchOne(
        database, sql: sql, arguments: [subject.source, subject.track, subject.schema, ordinal])
      return try row.map {
        VersionOrigin(
          source: try $0.text("source"), release: try $0.text("release"), commit: try $0.optionalText("commit_id"),
          publishedAt: try $0.timestamp("published_at"))
      }
    }
  }

  /// What a row tells beside the one before it under its name, or under the name whose place it took in its release, and the last one that was read; `nil` where that is nothing.
  private func change(_ row: Row) throws -> EditionChange? {
    let edition = try row.edition()
    let (id, list) = (try row.id("id"), try row.id("list_id"))
    if let before = try newest(edition.listing.name, in: list, before: id), before.isAs(edition) { return nil }
    var former: EditionChange.Former?
    if edition.state != .expired, let read = try newestRead(edition.listing.name, in: list, before: id) {
      if read.edition.isAs(edition) { return nil }
      former = EditionChange.Former(edition: read.edition, documents: try documents(of: read.id))
    }
    return EditionChange(
      source: try row.text("source"), edition: edition, documents: try documents(of: id), former: former)
  }

  private func newest(_ name: EditionName, in list: Int64, before id: Int64) throws -> RememberedEdition? {
    try rows(name, in: list, before: id, "TRUE")?.edition()
  }

  private func newestRead(
    _ name: EditionName, in list: Int64, before id: Int64
  ) throws -> (id: Int64, edition: RememberedEdition)? {
    try rows(name, in: list, before: id, "edition.state = 'read'").map { (try $0.id("id"), try $0.edition()) }
  }

  private func rows(_ name: EditionName, in list: Int64, before id: Int64, _ condition: String) throws -> Row? {
    let sql = """
      \(EditionStore.selection) WHERE edition.list_id = :list AND edition.title = :title AND edition.id < :id
        AND (edition.asset = :asset OR edition.closed_run_id = (SELECT first_run_id FROM edition WHERE id = :id))
        AND \(condition) ORDER BY edition.id DESC LIMIT 1
      """
    return try Row.fetchOne(
      database, sql: sql, arguments: ["list": list, "title": name.title, "asset": name.asset, "id": id])
  }

  private func documents(of edition: Int64) throws -> [EditionDocument] {
    let sql = """
      SELECT source.name AS source, subject.track, subject.schema, document.core_version, document.content_digest,
        blob.sha256
      FROM edition_document AS document JOIN subject ON subject.id = document.subject_id
      JOIN source ON source.id = subject.source_id JOIN blob ON blob.id = document.blob_id
      WHERE document.edition_id = ?
      """
    return try Row.fetchAll(database, sql: sql, arguments: [edition]).map { row in
      EditionDocument(
        subject: try row.subject(), coreVersion: try row.optionalText("core_version"),
        digest: try row.digest("sha256"), contentDigest: try row.optionalDigest("content_digest"))
    }.sorted { $0.subject < $1.subject }
  }
}

extension RememberedEdition {
  /// Whether nothing happened between this edition and `other`, which came under the same name: the same end, the same
  /// bytes, and no other commit.
  fileprivate func isAs(_ other: RememberedEdition) -> Bool {
    guard state == other.state else { return false }
    if state == .expired { return true }
    let isSameFile = digest != nil || listing.isSameFile(as: other.listing)
    let isSameCommit = listing.commit == nil || other.listing.commit == nil || listing.commit == other.listing.commit
    return isSameFile && isSameCommit
  }
}
