public import DriftModel
public import JSONModel

/// The edition that was the first, over all sources, to carry the content of a version.
public struct OriginEntry: ReportEntry {
  public let source: String
  /// The release's tag, or `artifact` and its number.
  public let release: String
  /// The commit that the release was made from, where its publisher names one.
  public let commit: String?
  /// When the content became public there.
  public let publishedAt: Timestamp

  public init(source: String, release: String, commit: String?, publishedAt: Timestamp) {
    self.source = source
    self.release = release
    self.commit = commit
    self.publishedAt = publishedAt
  }

  public var json: JSONOutput {
    .object([
      ("source", .string(source)), ("release", .string(release)), ("commit", .text(commit)),
      ("published_at", .moment(publishedAt)),
    ])
  }

  public init(json: JSONValue) throws(Problem) {
    let members = try MemberReader(json, of: "origin")
    self.init(
      source: try members.string("source"), release: try members.string("release"),
      commit: try members.optionalString("commit"), publishedAt: try members.moment("published_at"))
  }
}
