import DriftModel
import JSONModel

/// The answers of GitHub's REST API about a repository, as far as probes ask: the repository, its releases, its runs.
struct RepositoryReply {
  let repositories: [PlayedRepository]

  /// The answer for the steps of a path below `/repos`.
  func reply(to steps: [String]) -> RegistryReply {
    guard
      let repository = repositories.first(where: {
        $0.name.split(separator: "/").map(String.init) == Array(steps.prefix(2))
      })
    else { return .refusal(404, "Not Found") }
    switch steps.dropFirst(2).joined(separator: "/") {
    case "": return .ok(["id": 1, "default_branch": "main"])
    case "releases":
      return .ok(
        .array(
          repository.releases.reversed().map { release in
            [
              "tag_name": .string(release.tag), "published_at": .string(release.publishedAt.description),
              "draft": false, "prerelease": false,
            ]
          }))
    case "actions/runs":
      return .ok([
        "total_count": .integer(repository.runs.count),
        "workflow_runs": .array(
          repository.runs.enumerated().reversed().map { Self.run($0.element, number: $0.offset) }),
      ])
    default: return .refusal(404, "Not Found")
    }
  }

  private static func run(_ run: (conclusion: String, createdAt: Timestamp), number: Int) -> JSONOutput {
    [
      "id": .integer(number), "name": "ci", "status": "completed", "conclusion": .string(run.conclusion),
      "created_at": .string(run.createdAt.description), "head_branch": "main", "repository": ["id": 1],
      "head_repository": ["id": 1], "html_url": .string("https://github.example/runs/\(number)"),
    ]
  }
}
