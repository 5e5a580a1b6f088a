import JSONModel

/// What a source at GitHub reads: a repository, and which of its releases or artifacts.
public struct GitHubSelection: Hashable, Sendable {
  /// `owner/name`.
  public let repository: String
  /// Which file of a release is read.
  public let asset: Glob
  /// Which releases are read, by their tags.
  public let tag: Glob
  /// Whether releases marked as prereleases are read.
  public let prereleases: Bool
  /// The exact name of the workflow artifact; `nil` for releases.
  public let artifact: String?
  /// Which artifacts are read, by the branch or tag that their workflow ran for.
  public let branch: Glob
  /// The file name or number of the only workflow whose artifacts are read; `nil` for all.
  public let workflow: String?
  /// The moment before which nothing is read.
  public let since: Timestamp?
  /// How many of the newest editions are read.
  public let limit: Int?

  public init(
    repository: String, asset: Glob = .all, tag: Glob = .all, prereleases: Bool = false, artifact: String? = nil,
    branch: Glob = .all, workflow: String? = nil, since: Timestamp? = nil, limit: Int? = nil
  ) {
    self.repository = repository
    self.asset = asset
    self.tag = tag
    self.prereleases = prereleases
    self.artifact = artifact
    self.branch = branch
    self.workflow = workflow
    self.since = since
    self.limit = limit
  }

  /// The selection as one text, the same for equal selections only.
  public var text: String {
    let parts: [String?] = [
      repository, asset.pattern, tag.pattern, String(prereleases), artifact, branch.pattern, workflow,
      since?.description, limit.map(String.init),
    ]
    return JSONOutput.array(parts.map { $0.map(JSONOutput.string) ?? .null }).text(pretty: false)
  }
}
