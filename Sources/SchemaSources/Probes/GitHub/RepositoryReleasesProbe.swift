public import DriftModel
import JSONModel

/// The question which releases a repository at GitHub has published.
///
/// Drafts are left out. A list that cannot be read to its end, or one release in it that makes no sense, makes the
/// answer unknown: the release that is missing might be the one that matters. So does the answer 404, which GitHub gives
/// also where a repository is there and the reader may not see it.
public struct RepositoryReleasesProbe: Probe {
  /// `owner/name`.
  public let repository: String
  private let access: GitHubAccess

  public init(repository: String, access: GitHubAccess) {
    self.repository = repository
    self.access = access
  }

  public var name: ProbeName { ProbeName(.releases, repository) }

  public func answer(askedAt moment: Timestamp) async -> ProbeAnswer {
    await access.answer(to: name, about: repository, askedAt: moment) { connection throws(ResourceFailure) in
      let first = try connection.resource(["releases"], query: ["per_page": "100"])
      let list = try await WholeList(from: first, most: 10_000, through: connection)
      var releases: Set<ReleaseFacts> = []
      for entry in list.entries {
        if let release = try Self.release(entry) { releases.insert(release) }
      }
      let sorted = releases.sorted { ($0.publishedAt, $0.tag) < ($1.publishedAt, $1.tag) }
      return ProbeFinding(.facts(.releases(sorted)), digest: list.digest)
    }
  }

  /// The release that `entry` describes; `nil` for a draft.
  private static func release(_ entry: JSONAnswer) throws(ResourceFailure) -> ReleaseFacts? {
    if try entry.member("draft").boolean() { return nil }
    return ReleaseFacts(
      tag: try entry.member("tag_name").name(), publishedAt: try entry.member("published_at").moment(),
      isPrerelease: try entry.member("prerelease").boolean())
  }
}
