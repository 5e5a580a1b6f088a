public import DriftModel
public import JSONModel

/// What a run learned of one edition, a release or an artifact: that it is there, or that it is not what it was.
public struct EditionEntry: ReportEntry {
  public let source: String
  /// The release's tag, or `artifact` and its number.
  public let title: String
  /// The file's name.
  public let asset: String
  public let status: Status
  public let publishedAt: Timestamp
  /// When the publisher deletes the file, where it says so.
  public let expiresAt: Timestamp?
  /// What was read under this name before; `nil` where nothing was.
  public let from: EditionFile?
  /// What stands under this name now, as the publisher lists it.
  public let to: EditionFile
  /// Why it was not read.
  public let problem: Problem?

  public enum Status: String, CaseIterable, Sendable {
    /// Read for the first time.
    case new
    /// The same name with other bytes, or made from another commit.
    case rewritten
    /// There, and not to be believed or understood.
    case refused
    /// Deleted by its publisher before any run read it.
    case expired
  }

  public init(
    source: String, title: String, asset: String, status: Status, publishedAt: Timestamp, expiresAt: Timestamp? = nil,
    from: EditionFile? = nil, to: EditionFile, problem: Problem? = nil
  ) {
    self.source = source
    self.title = title
    self.asset = asset
    self.status = status
    self.publishedAt = publishedAt
    self.expiresAt = expiresAt
    self.from = from
    self.to = to
    self.problem = problem
  }

  /// Whether the past was rewritten: what stood under this name was read before, and is replaced.
  public var isRewritten: Bool { from != nil }

  public var json: JSONOutput {
    .object([
      ("source", .string(source)), ("title", .string(title)), ("asset", .string(asset)),
      ("status", .string(status.rawValue)), ("published_at", .moment(publishedAt)), ("expires_at", .moment(expiresAt)),
      ("from", .entry(from)), ("to", to.json), ("problem", .entry(problem)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "edition")
    self.init(
      source: try members.string("source"), title: try members.string("title"), asset: try members.string("asset"),
      status: try members.word("status"), publishedAt: try members.moment("published_at"),
      expiresAt: try members.optionalMoment("expires_at"), from: try members.optionalEntry("from"),
      to: try members.entry("to"), problem: try members.optionalEntry("problem"))
  }
}

/// The file of an edition at one time.
public struct EditionFile: ReportEntry {
  /// The digest of the archive's bytes; `nil` where it was not read.
  public let sha256: SHA256Digest?
  /// When the publisher last touched the file.
  public let updatedAt: Timestamp
  /// The commit that it was made from, where the publisher names one.
  public let commit: String?
  /// The schemas that it holds.
  public let schemas: Int

  public init(sha256: SHA256Digest?, updatedAt: Timestamp, commit: String?, schemas: Int) {
    self.sha256 = sha256
    self.updatedAt = updatedAt
    self.commit = commit
    self.schemas = schemas
  }

  public var json: JSONOutput {
    .object([
      ("sha256", .text(sha256?.description)), ("updated_at", .moment(updatedAt)), ("commit", .text(commit)),
      ("schemas", .integer(schemas)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "edition's file")
    self.init(
      sha256: try members.optionalDigest("sha256"), updatedAt: try members.moment("updated_at"),
      commit: try members.optionalString("commit"), schemas: try members.integer("schemas"))
  }
}
