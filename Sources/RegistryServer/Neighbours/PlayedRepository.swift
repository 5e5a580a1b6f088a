public import DriftModel

/// A repository at the GitHub that the server plays beside the schemas, for demonstrations.
public struct PlayedRepository: Sendable {
  /// `owner/name`.
  public let name: String
  /// The published releases by their tags.
  public var releases: [(tag: String, publishedAt: Timestamp)]
  /// The completed workflow runs on the default branch, the oldest first.
  public var runs: [(conclusion: String, createdAt: Timestamp)]

  public init(
    name: String, releases: [(tag: String, publishedAt: Timestamp)] = [],
    runs: [(conclusion: String, createdAt: Timestamp)] = []
  ) {
    self.name = name
    self.releases = releases
    self.runs = runs
  }
}
