public import DriftModel
import GRDB
public import JSONModel

extension HistoryReader {
  /// The versions of one schema, or of all with `nil`, in the order of subject and ordinal, as of a run or of today.
  public func versions(of subject: SubjectName? = nil, asOf run: Int64? = nil) throws(Problem) -> [SchemaVersion] {
    try reportingProblems(at: path) {
      let run = try run ?? newestRunID()
      guard let subject else { return try versions(where: "TRUE", asOf: run) }
      return try versions(
        where: "source.name = :source AND subject.track = :track AND subject.schema = :schema",
        ["source": subject.source, "track": subject.track, "schema": subject.schema], asOf: run)
    }
  }

  /// The versions that stood after `run`, of the sources and tracks that took part in it, in the order of subjects.
  ///
  /// A schema that the run could not read is among them with its last known version; one on a track that the run did not
  /// ask for is not.
  public func current(asOf run: Int64) throws(Problem) -> [SchemaVersion] {
    try reportingProblems(at: path) {
      try versions(where: "\(VersionQuery.isOpen) AND \(VersionQuery.isInScope)", asOf: run)
    }
  }

  /// The problems of the documents among `current(asOf:)` that could not be understood, in the order of subjects.
  public func standingProblems(asOf run: Int64) throws(Problem) -> [Problem] {
    try reportingProblems(at: path) {
      try versions(
        where: "\(VersionQuery.isOpen) AND \(VersionQuery.isInScope) AND version.problem_what IS NOT NULL", asOf: run
      ).compactMap(\.problem)
    }
  }

  /// The versions of one track of a source that stood after `run`, whether or not it asked for them, in the order of
  /// subjects.
  public func standing(source: String, track: String, asOf run: Int64) throws(Problem) -> [SchemaVersion] {
    try reportingProblems(at: path) {
      try versions(
        where: "source.name = :source AND subject.track = :track AND \(VersionQuery.isOpen)",
        ["source": source, "track": track], asOf: run)
    }
  }

  /// The version with this number as of a run or of today; `nil` where there was none yet.
  public func version(_ id: Int64, asOf run: Int64? = nil) throws(Problem) -> SchemaVersion? {
    try reportingProblems(at: path) {
      try versions(where: "version.id = :id", ["id": id], asOf: run ?? newestRunID()).first
    }
  }

  /// Every schema that a source ever offered or named, in order.
  public func subjects() throws(Problem) -> [SubjectName] {
    try reportingProblems(at: path) {
      let sql = """
        SELECT source.name AS source, subject.track, subject.schema
        FROM subject JOIN source ON source.id = subject.source_id
        """
      return try Row.fetchAll(database, sql: sql).map { try $0.subject() }.sorted()
    }
  }

  /// The exact bytes of a version's document.
  public func bytes(of version: SchemaVersion) throws(Problem) -> [UInt8] {
    try bytes(digest: version.digest)
  }

  /// The bytes that all documents take as they are kept, and those that they have.
  public func documentSizes() throws(Problem) -> (kept: Int, whole: Int) {
    try reportingProblems(at: path) {
      let sql = "SELECT total(length(bytes)) AS kept, total(coalesce(size, length(bytes))) AS whole FROM blob"
      let row = try Row.fetchOne(database, sql: sql)
      return (Int(try row?.amount("kept") ?? 0), Int(try row?.amount("whole") ?? 0))
    }
  }

  /// The document whose SHA-256 is `digest`; a `Problem` where the history does not hold it.
  public func bytes(digest: SHA256Digest) throws(Problem) -> [UInt8] {
    try reportingProblems(at: path) {
      do {
        if let bytes = try DocumentStore(database: database).bytes(digest: digest) { return bytes }
      } catch let document as AlteredDocument {
        throw Problem(
          what: "the database is damaged: \(document.sentence)", place: path, next: "restore the newest backup")
      }
      throw Problem(
        what: "the history holds no document with the digest \(digest)", place: path,
        next: "restore a backup if the database should hold it")
    }
  }
}
